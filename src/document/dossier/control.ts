import { elementOf, fieldsOf } from '../../model/schema-walk.ts';
import { ProjectSchema } from '../../model/records/project.ts';
import type { Block, FieldRow } from '../block.ts';
import { say } from '../build-context.ts';
import type { Label } from '../label.ts';
import { listTable } from '../list-table.ts';
import { paragraph, stackedInline, textInline } from '../text.ts';
import type { DossierContext } from './context.ts';
import { draftReasons } from './draft-reasons.ts';
import { dossierNumber, dossierTitle, isFinal, revisionsSoFar } from './identity.ts';

/** Document control: what the document is, how far it has come, who gets it, how it has changed. */
export function controlBlocks(context: DossierContext): Block[] {
  const { texts, edition, asOf } = context;
  const version = revisionsSoFar(context).at(-1)?.version;
  const line = (label: Label, value: Label): FieldRow => ({
    label,
    value: [paragraph([textInline(value)])],
  });
  return [
    { type: 'heading', level: 1, id: 'document-control', number: '', text: texts.documentControl },
    {
      type: 'fields',
      columns: 2,
      rows: [
        line(texts.title, dossierTitle(context)),
        line(texts.number, dossierNumber(context)),
        line(texts.edition, texts.editions[edition]),
        ...(version === undefined ? [] : [line(texts.version, version)]),
        line(texts.asOf, asOf),
        line(texts.standing, isFinal(context) ? texts.final : texts.draftStanding),
      ],
    },
    paragraph(texts.preparedWith),
    ...revisions(context),
    ...distribution(context),
    ...draftReasons(context),
  ];
}

function revisions(context: DossierContext): Block[] {
  const shown = revisionsSoFar(context);
  const field = fieldsOf(ProjectSchema).find(({ key }) => key === 'revisions');
  const element = field && elementOf(field.schema);
  if (!element || shown.length === 0) return [];
  return [
    { type: 'heading', level: 2, id: 'revisions', number: '', text: context.texts.revisions },
    listTable('project.revisions', element, shown, context),
  ];
}

/** Roles that an edition goes to: those who sign in it or work from it. */
const recipients = {
  customer: ['customer-executive', 'customer-pm', 'vendor-executive', 'vendor-pm'],
  internal: ['vendor-executive', 'vendor-pm', 'implementation-manager', 'maintenance-manager'],
} as const;

function distribution(context: DossierContext): Block[] {
  const { project, method, edition, texts } = context;
  const rows = recipients[edition].flatMap((id) => {
    const role = method.roles.find((one) => one.id === id);
    return project.project.data.team
      .filter((member) => member.role === id)
      .map((member) => [
        [textInline(say(member.name, context))],
        [textInline(say(role?.title ?? id, context))],
        role ? [textInline(texts.sides[role.side])] : [],
      ]);
  });
  if (rows.length === 0) return [];
  return [
    { type: 'heading', level: 2, id: 'distribution', number: '', text: texts.distribution },
    {
      type: 'table',
      columns: [{ width: 3 }, { width: 4 }, { width: 2 }],
      head: [texts.recipient, texts.role, texts.side].map((text) => [stackedInline(text)]),
      rows,
    },
  ];
}
