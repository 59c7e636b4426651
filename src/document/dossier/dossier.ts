import { documentNumber } from '../../model/document-number.ts';
import type { Method } from '../../model/method/method.ts';
import type { ProjectRecords } from '../../model/project-records.ts';
import type { PlainDate } from '../../model/values/date.ts';
import { gatesForCustomer } from '../../rules/customer-gates.ts';
import type { GateResult } from '../../rules/evaluate.ts';
import type { Block } from '../block.ts';
import { buildContext, say, type BuildContext } from '../build-context.ts';
import type { UnsealedDocument } from './attachments.ts';
import type { Cover, Document } from '../document.ts';
import { composed, plainLabel, type Label } from '../label.ts';
import { mainLanguage, type DocumentLanguage } from '../language.ts';
import { listTable } from '../list-table.ts';
import type { Paper } from '../paper.ts';
import { paragraph, textInline } from '../text.ts';
import { elementOf, fieldsOf } from '../../model/schema-walk.ts';
import { ProjectSchema } from '../../model/records/project.ts';
import { dossierSections } from './sections.ts';
import type { DossierEdition } from './edition.ts';
import { gateBlocks } from './gate-blocks.ts';
import { sealDossier, type Printer } from './seal-dossier.ts';

/** What a dossier is made of. */
export interface DossierInput {
  /** The project's records, already filtered for the edition. */
  project: ProjectRecords;
  method: Method;
  /** How the gates stand; asked of the unfiltered records. */
  gates: readonly GateResult[];
  edition: DossierEdition;
  language: DocumentLanguage;
  /** A4 where it is not said. */
  paper?: Paper;
  /** The day the dossier stands for. */
  asOf: PlainDate;
  printer: Printer;
}

/** Builds a project's closeout dossier, with its code and what proves it. */
export function buildDossier(input: DossierInput): Document {
  const { project, method, printer } = input;
  return sealDossier(dossierPages(input), project, method, input, printer);
}

/** What the pages say, before the code of it all is known. */
function dossierPages(input: DossierInput): UnsealedDocument {
  const { project, method, edition, language, asOf } = input;
  const gates = edition === 'customer' ? gatesForCustomer(input.gates) : input.gates;
  const context = buildContext(language, method, project);
  const { data } = project.project;
  const number = documentNumber(data, '7');
  const isFinal = gates.every((gate) => gate.state === 'passed');
  const { texts } = context;
  return {
    kind: 'dossier',
    language,
    paper: input.paper ?? 'a4',
    contentLanguage: data.languages[0] ?? mainLanguage(language),
    title: plainLabel(titleOf(context)),
    number,
    author: plainLabel(say(data.vendor.name, context)),
    date: asOf,
    cover: cover(input, context, number, isFinal),
    control: control(input, context, number, isFinal),
    blocks: [...dossierSections(context), ...gateBlocks(gates, context)],
    words: {
      contents: texts.contents,
      pageOfTotal: texts.pageOfTotal,
      onPage: context.marks.onPage,
      continued: texts.continued,
    },
  };
}

/** “Closeout dossier” and the project's name. */
function titleOf(context: BuildContext): Label {
  const name = say(context.project?.project.data.name ?? '', context);
  return composed((inOne) => `${inOne(context.texts.dossier)} · ${inOne(name)}`);
}

function cover(
  { edition, asOf, project }: DossierInput,
  context: BuildContext,
  number: string,
  isFinal: boolean,
): Cover {
  const { texts } = context;
  const { customer, vendor, contract, name } = project.project.data;
  return {
    title: texts.dossier,
    subtitle: say(name, context),
    edition: texts.editions[edition],
    lines: [
      { label: texts.customer, value: say(customer.name, context) },
      { label: texts.vendor, value: say(vendor.name, context) },
      { label: texts.contract, value: contract.number },
      { label: texts.number, value: number },
      { label: texts.asOf, value: asOf },
    ],
    ...(isFinal ? {} : { mark: plainLabel(texts.draft) }),
  };
}

function control(
  { edition, asOf, project }: DossierInput,
  context: BuildContext,
  number: string,
  isFinal: boolean,
): Block[] {
  const { texts } = context;
  const { revisions } = project.project.data;
  const revisionField = fieldsOf(ProjectSchema).find((field) => field.key === 'revisions');
  const element = revisionField && elementOf(revisionField.schema);
  const line = (label: Label, value: Label) => ({ label, value: [paragraph([textInline(value)])] });
  const blocks: Block[] = [
    { type: 'heading', level: 1, id: 'document-control', number: '', text: texts.documentControl },
    {
      type: 'fields',
      columns: 2,
      rows: [
        line(texts.number, number),
        line(texts.title, titleOf(context)),
        line(texts.edition, texts.editions[edition]),
        line(texts.asOf, asOf),
      ],
    },
  ];
  if (!isFinal) blocks.push({ type: 'note', children: [paragraph(texts.draftNote)] });
  if (element && revisions.length > 0) {
    blocks.push(
      { type: 'heading', level: 2, id: 'revisions', number: '', text: texts.revisions },
      listTable('project.revisions', element, revisions, context),
    );
  }
  blocks.push(paragraph(texts.preparedWith));
  return blocks;
}
