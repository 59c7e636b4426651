import { blankNumber, documentNumber } from '../../model/document-number.ts';
import type { Deliverable, Nature } from '../../model/method/deliverable.ts';
import type { Method } from '../../model/method/method.ts';
import type { Template } from '../../model/method/template.ts';
import type { ProjectRecords, RecordEntry } from '../../model/project-records.ts';
import { hasMany, type RecordKind } from '../../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import type { PlainDate } from '../../model/values/date.ts';
import type { Signature } from '../../model/values/signature.ts';
import type { Block } from '../block.ts';
import { buildContext, say, type BuildContext } from '../build-context.ts';
import type { Document } from '../document.ts';
import { plainLabel } from '../label.ts';
import { mainLanguage, type DocumentLanguage } from '../language.ts';
import { lookOf } from '../look.ts';
import type { Paper } from '../paper.ts';
import { recordBlocks } from '../record-blocks.ts';
import { signatureBlock } from '../signature-slots.ts';
import { blankRecord } from './blank/blank-record.ts';
import { headRows } from './head-rows.ts';
import { printedData, printedKind } from './printed-kind.ts';
import { reviewBlocks } from './review-blocks.ts';
import { textBlocks } from './text-blocks.ts';

/** What a template is printed from. */
export interface TemplateInput {
  template: Template;
  method: Method;
  language: DocumentLanguage;
  /** The company's where it is not said. */
  paper?: Paper;
  /** The project and its record; a blank form without them. */
  filled?: { project: ProjectRecords; entry: RecordEntry };
  /** The day of printing. */
  date: PlainDate;
}

/** Prints a template, blank or filled, from the schema of its record kind. */
export function buildTemplate({
  template,
  method,
  language,
  paper = method.company.paper,
  filled,
  date,
}: TemplateInput): Document {
  const context = buildContext(language, method, filled?.project);
  const kind: RecordKind = recordKinds[template.recordKind as RecordKindId];
  const deliverable = deliverableOf(template, method);
  const part = deliverable?.number ?? '';
  const { texts } = context;
  const title = say(template.title, context);
  return {
    kind: 'form',
    language,
    paper,
    contentLanguage: filled?.project.project.data.languages[0] ?? mainLanguage(language),
    title: plainLabel(title),
    number: numberOf(part, kind, filled, method),
    author: filled ? plainLabel(say(filled.project.project.data.vendor.name, context)) : 'Capstone',
    date,
    ...(filled ? {} : { isBlank: true as const }),
    control: [],
    blocks: [
      { type: 'heading', level: 1, id: 'form', number: '', text: title },
      ...headOf(template, part, kind, filled, context),
      ...(template.id === 'acceptance-report' ? reviewBlocks(context) : []),
      ...contentBlocks(template, kind, filled?.entry, context),
      ...signatureBlocks(template, kind, filled?.entry, context),
    ],
    attachments: [],
    ...lookOf(method, context),
    words: {
      contents: texts.contents,
      pageOfTotal: texts.pageOfTotal,
      onPage: context.marks.onPage,
      continued: texts.continued,
    },
  };
}

/** The grid at the top; a contract names its parties itself. */
function headOf(
  template: Template,
  part: string,
  kind: RecordKind,
  filled: TemplateInput['filled'],
  context: BuildContext,
): Block[] {
  const { method } = context;
  if (template.kind === 'text' && !deliverableOf(template, method)) return [];
  const head = {
    nature: natureOf(template, method),
    number: filled ? numberOf(part, kind, filled, method) : part,
    hasOrdinal: hasMany(kind),
    signers: signersOf(template, method),
  };
  return [{ type: 'fields', columns: 2, rows: headRows(head, context) }];
}

function contentBlocks(
  template: Template,
  kind: RecordKind,
  entry: RecordEntry | undefined,
  context: BuildContext,
): Block[] {
  const { prints } = template;
  if (template.kind === 'text') {
    const text = context.method.texts[template.id] ?? { zh: [], en: [] };
    const blocks = textBlocks({ text, kind, data: entry?.data }, context);
    // What a project adds in its own words.
    return [...blocks, ...recordOf(printedKind(kind, { proseOnly: true }), entry, context)];
  }
  const isPublic = !entry && editionOf(template, context.method) === 'customer';
  return recordOf(printedKind(kind, { prints, isPublic }), entry, context);
}

function recordOf(
  kind: RecordKind,
  entry: RecordEntry | undefined,
  context: BuildContext,
): Block[] {
  if (!entry) return blankRecord(kind, context);
  const record = printedData(kind, entry);
  return apart(recordBlocks({ ...record, approvers: [], id: kind.id, level: 2 }, context));
}

/** Items that are signed one by one begin a sheet each: every stage's acceptance is handed out alone. */
function apart(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index): Block[] => {
    const isNext = block.type === 'heading' && blocks[index - 1]?.type === 'signatures';
    return isNext ? [{ type: 'pageBreak' }, block] : [block];
  });
}

/** The record's own signatures where the form is the whole record; otherwise places to sign. */
function signatureBlocks(
  template: Template,
  kind: RecordKind,
  entry: RecordEntry | undefined,
  context: BuildContext,
): Block[] {
  const signers = signersOf(template, context.method);
  const data = entry?.data as { signatures?: readonly Signature[] } | undefined;
  const isWhole = template.prints === undefined;
  // Items that are signed one by one bring their own places to sign.
  if (signers.length === 0 || kind.id === 'milestones') return [];
  return [signatureBlock(isWhole ? (data?.signatures ?? []) : [], signers, context)];
}

/** Which of its record's fields and parts a template prints. */
export function printsOf({ prints }: Template): (key: string) => boolean {
  return prints ? (key) => prints.includes(key) : () => true;
}

function numberOf(
  part: string,
  kind: RecordKind,
  filled: TemplateInput['filled'],
  method: Method,
): string {
  if (part === '') return '';
  if (!filled) return blankNumber(part, method);
  const ordinal = hasMany(kind) ? filled.entry.id : undefined;
  return documentNumber(filled.project.project.data, method, part, ordinal);
}

function deliverableOf(template: Template, method: Method): Deliverable | undefined {
  return method.deliverables.find((one) => one.template === template.id);
}

/** The roles that sign what is written on a template: the method's approvers, or the template's own. */
export function signersOf(template: Template, method: Method): readonly string[] {
  return deliverableOf(template, method)?.approvers ?? template.signers;
}

/** Whether what is written on a template may go to the customer. */
export function natureOf(template: Template, method: Method): Nature {
  return deliverableOf(template, method)?.nature ?? template.nature ?? 'internal';
}

/** The record of a project that a template prints; several where the project has many. */
export function recordsFor(template: Template, project: ProjectRecords): readonly RecordEntry[] {
  return project.records[template.recordKind as RecordKindId];
}

/**
 * The edition that a filled template prints in: what is written on an external document's form goes to
 * the customer, so nothing internal may stand on it.
 */
export function editionOf(template: Template, method: Method): 'internal' | 'customer' {
  return natureOf(template, method) === 'internal' ? 'internal' : 'customer';
}
