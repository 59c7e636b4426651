import { numberPieces } from '../../model/document-number.ts';
import type { Nature } from '../../model/method/deliverable.ts';
import type { FieldRow, FormField, Inline } from '../block.ts';
import { say, type BuildContext } from '../build-context.ts';
import { joinLabels, type Label } from '../label.ts';
import { paragraph, textInline } from '../text.ts';

/** What the head of a form says. */
export interface FormHead {
  nature: Nature;
  /** The number of a filled form; the method's part of it on a blank one. */
  number: string;
  /** Whether the number ends in the record's own ordinal. */
  hasOrdinal: boolean;
  signers: readonly string[];
}

/** The head of every form: which document, which project, between whom, who signs. */
export function headRows(head: FormHead, context: BuildContext): FieldRow[] {
  const { texts, marks, project, method } = context;
  const data = project?.project.data;
  const titles = head.signers.map((id) =>
    say(method.roles.find((role) => role.id === id)?.title ?? id, context),
  );
  return [
    ...(head.number ? [numberRow(head, context)] : []),
    said(texts.nature, say(natureLabels[head.nature], context)),
    row('project/name', texts.project, data && say(data.name, context)),
    row('project/contract', texts.contract, data?.contract.number),
    row('project/customer', texts.customer, data && say(data.customer.name, context)),
    row('project/vendor', texts.vendor, data && say(data.vendor.name, context)),
    ...(titles.length > 0 ? [said(texts.approvers, joinLabels(titles, marks.labelSeparator))] : []),
  ];
}

function said(label: Label, value: Label): FieldRow {
  return { label, value: [paragraph([textInline(value)])] };
}

function row(name: string, label: Label, value: Label | undefined): FieldRow {
  return value ? said(label, value) : { label, value: [], field: { name, label } };
}

function numberRow({ number, hasOrdinal }: FormHead, context: BuildContext): FieldRow {
  const { texts, project, method } = context;
  if (project)
    return { label: texts.number, value: [paragraph([{ type: 'token', value: number }])] };
  const blank = (name: string, label: Label): Inline => {
    const field: FormField = { name: `project/${name}`, label };
    return { type: 'blank', width: 'short', field };
  };
  const pieces = numberPieces(method.company.documentNumber, hasOrdinal).map((piece) => {
    if (piece === '{customer}') return blank('customerCode', texts.customerCode);
    if (piece === '{project}') return blank('code', texts.projectCode);
    if (piece === '{ordinal}') return blank('ordinal', texts.ordinal);
    return textInline(piece === '{part}' ? number : piece);
  });
  return { label: texts.number, value: [paragraph(pieces)] };
}

const natureLabels = {
  internal: { zh: '内部', en: 'internal' },
  external: { zh: '外部', en: 'external' },
} as const;
