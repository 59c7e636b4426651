import { documentNumber, documentNumberPattern } from '../../model/document-number.ts';
import type { Deliverable } from '../../model/method/deliverable.ts';
import type { Method } from '../../model/method/method.ts';
import type { Template } from '../../model/method/template.ts';
import type { ProjectRecords, RecordEntry } from '../../model/project-records.ts';
import { hasMany, type RecordKind } from '../../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import type { PlainDate } from '../../model/values/date.ts';
import type { FieldRow } from '../block.ts';
import { buildContext, say, type BuildContext } from '../build-context.ts';
import type { Document } from '../document.ts';
import { joinLabels, plainLabel, type Label } from '../label.ts';
import { mainLanguage, type DocumentLanguage } from '../language.ts';
import type { Paper } from '../paper.ts';
import { recordBlocks } from '../record-blocks.ts';
import { paragraph, textInline } from '../text.ts';
import { reviewBlocks } from './review-blocks.ts';

/** What a template is printed from. */
export interface TemplateInput {
  template: Template;
  method: Method;
  language: DocumentLanguage;
  /** A4 where it is not said. */
  paper?: Paper;
  /** The project and its record; a blank form without them. */
  filled?: { project: ProjectRecords; entry: RecordEntry };
  /** The day of printing. */
  date: PlainDate;
}

/** Roles that sign what is written on a template that is no deliverable of the method. */
const contractSigners = ['customer-executive', 'vendor-executive'];

/** Prints a tool template, blank or filled, from the schema of its record kind. */
export function buildTemplate({
  template,
  method,
  language,
  paper = 'a4',
  filled,
  date,
}: TemplateInput): Document {
  const context = buildContext(language, method, filled?.project);
  const kind: RecordKind = recordKinds[template.recordKind as RecordKindId];
  const deliverable = method.deliverables.find((one) => one.template === template.id);
  const number = numberOf(deliverable, kind, filled);
  const { texts } = context;
  return {
    kind: 'form',
    language,
    paper,
    contentLanguage: filled?.project.project.data.languages[0] ?? mainLanguage(language),
    title: plainLabel(say(template.title, context)),
    number,
    author: filled ? plainLabel(say(filled.project.project.data.vendor.name, context)) : 'Capstone',
    date,
    control: [],
    blocks: [
      { type: 'heading', level: 1, id: 'form', number: '', text: say(template.title, context) },
      { type: 'fields', columns: 2, rows: headRows(deliverable, number, context) },
      ...(template.recordKind === 'acceptance' ? reviewBlocks(context) : []),
      ...recordBlocks(
        {
          kind,
          data: filled?.entry.data,
          prose: filled?.entry.prose ?? {},
          approvers: deliverable?.approvers ?? contractSigners,
          id: kind.id,
          level: 2,
        },
        context,
      ),
    ],
    attachments: [],
    words: {
      contents: texts.contents,
      pageOfTotal: texts.pageOfTotal,
      onPage: context.marks.onPage,
      continued: texts.continued,
    },
  };
}

function numberOf(
  deliverable: Deliverable | undefined,
  kind: RecordKind,
  filled: TemplateInput['filled'],
): string {
  const part = deliverable?.number;
  if (!part) return '';
  if (!filled) return documentNumberPattern(part);
  const ordinal = hasMany(kind) ? filled.entry.id : undefined;
  return documentNumber(filled.project.project.data, part, ordinal);
}

/** The head of every form: which project, between whom, which document. */
function headRows(
  deliverable: Deliverable | undefined,
  number: string,
  context: BuildContext,
): FieldRow[] {
  const { texts, marks, project, method } = context;
  const data = project?.project.data;
  const line = (label: Label, value: Label | undefined): FieldRow => ({
    label,
    value: value ? [paragraph([textInline(value)])] : [],
  });
  const rows = [
    line(texts.project, data && say(data.name, context)),
    line(texts.contract, data?.contract.number),
    line(texts.customer, data && say(data.customer.name, context)),
    line(texts.vendor, data && say(data.vendor.name, context)),
  ];
  if (!deliverable) return rows;
  const approvers = deliverable.approvers.map((id) =>
    say(method.roles.find((role) => role.id === id)?.title ?? id, context),
  );
  return [
    ...(number ? [line(texts.number, number)] : []),
    line(texts.nature, say(natureLabels[deliverable.nature], context)),
    ...rows,
    line(texts.approvers, joinLabels(approvers, marks.separator)),
  ];
}

const natureLabels = {
  internal: { zh: '内部', en: 'internal' },
  external: { zh: '外部', en: 'external' },
} as const;

/** The record of a project that a template prints; several where the project has many. */
export function recordsFor(template: Template, project: ProjectRecords): readonly RecordEntry[] {
  return project.records[template.recordKind as RecordKindId];
}

/**
 * The edition that a filled template prints in: what is written on an external document's form goes to
 * the customer, so nothing internal may stand on it.
 */
export function editionOf(template: Template, method: Method): 'internal' | 'customer' {
  const deliverable = method.deliverables.find((one) => one.template === template.id);
  return deliverable?.nature === 'internal' ? 'internal' : 'customer';
}
