import { documentNumber } from '../../model/document-number.ts';
import { hasMany, type RecordKind } from '../../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import type { RecordEntry } from '../../model/project-records.ts';
import type { Deliverable } from '../../model/method/deliverable.ts';
import { fieldsOf } from '../../model/schema-walk.ts';
import type { Block, FieldRow, Heading, Inline } from '../block.ts';
import { say } from '../build-context.ts';
import { composed, joinLabels } from '../label.ts';
import { recordBlocks } from '../record-blocks.ts';
import { signatureBlock } from '../signature-slots.ts';
import { paragraph, textInline } from '../text.ts';
import type { DossierContext } from './context.ts';

/**
 * A record kind as a part of the dossier: its document number and approver where the method gives them,
 * then its records.
 *
 * @param without fields that another part prints
 */
export function recordSection(
  kindId: RecordKindId,
  context: DossierContext,
  without: readonly string[] = [],
): Block[] {
  const kind: RecordKind = recordKinds[kindId];
  const entries: readonly RecordEntry[] = context.project.records[kindId];
  const content = entries.flatMap((entry) =>
    hasMany(kind)
      ? [itemHeading(kind, entry, context), ...itemBlocks(kind, entry, 3, context, ['title'])]
      : itemBlocks(kind, entry, 2, context, without),
  );
  if (content.length === 0) return [];
  return [
    ...documentHead(kind, context),
    ...(hasMany(kind) ? content : unsplit(content)),
    ...approval(kind, context),
  ];
}

/** A part with one section alone needs no heading for it, unless further headings stand under it. */
function unsplit([first, ...rest]: Block[]): Block[] {
  if (first?.type !== 'heading') return [...(first ? [first] : []), ...rest];
  return rest.some(({ type }) => type === 'heading') ? [first, ...rest] : rest;
}

/** Document number, approver and nature of a record that the method counts among its deliverables. */
export function documentHead(kind: RecordKind, context: DossierContext): Block[] {
  const deliverable = deliverableOf(kind, context);
  if (!deliverable) return [];
  const { texts, project, method, edition, marks } = context;
  const row = (label: FieldRow['label'], ...children: Inline[]): FieldRow => ({
    label,
    value: [paragraph(children)],
  });
  const approvers = deliverable.approvers.map((id) =>
    say(method.roles.find((role) => role.id === id)?.title ?? id, context),
  );
  const rows = [
    ...(deliverable.number
      ? [
          row(texts.number, {
            type: 'token',
            value: documentNumber(project.project.data, method, deliverable.number),
          }),
        ]
      : []),
    row(texts.approvers, textInline(joinLabels(approvers, marks.labelSeparator))),
    ...(edition === 'internal'
      ? [row(texts.nature, textInline(texts.natures[deliverable.nature]))]
      : []),
  ];
  return [{ type: 'fields', columns: 2, rows }];
}

/** A record's fields, prose and signatures. */
export function itemBlocks(
  kind: RecordKind,
  { id, data, prose }: RecordEntry,
  level: Heading['level'],
  context: DossierContext,
  without: readonly string[] = [],
): Block[] {
  const deliverable = deliverableOf(kind, context);
  const approvers =
    kind.id === 'maintenance-contract' ? contractSigners : (deliverable?.approvers ?? []);
  const name = hasMany(kind) ? `${kind.id}-${id}` : kind.id;
  return recordBlocks({ kind, data, prose, approvers, id: name, level, without }, context);
}

/** The maintenance contract is no deliverable of the method, but both sides' executives sign it. */
const contractSigners = ['customer-executive', 'vendor-executive'];

/** Signatures of a deliverable whose records hold none of their own: they are written by hand. */
function approval(kind: RecordKind, context: DossierContext): Block[] {
  const deliverable = deliverableOf(kind, context);
  if (!deliverable || fieldsOf(kind.schema).some(({ key }) => key === 'signatures')) return [];
  return [signatureBlock([], deliverable.approvers, context)];
}

function itemHeading(
  kind: RecordKind,
  { id, data }: RecordEntry,
  context: DossierContext,
): Heading {
  const { title = '' } = data as { title?: string };
  const text = composed((inOne) => [id, inOne(say(title, context))].filter(Boolean).join(' '));
  return { type: 'heading', level: 2, id: `${kind.id}-${id}`, number: '', text };
}

/** The deliverable that a record kind prints as; of an internal one the customer knows nothing. */
function deliverableOf(
  kind: RecordKind,
  { method, edition }: DossierContext,
): Deliverable | undefined {
  const deliverable = method.deliverables.find((one) => one.id === kind.deliverable);
  return edition === 'customer' && deliverable?.nature === 'internal' ? undefined : deliverable;
}
