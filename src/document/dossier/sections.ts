import type { LocalText } from '../../model/localised.ts';
import { documentNumber } from '../../model/document-number.ts';
import { hasMany, type RecordKind } from '../../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import type { RecordEntry } from '../../model/project-records.ts';
import type { Block, Heading, Inline } from '../block.ts';
import { say, type BuildContext } from '../build-context.ts';
import { displayName } from '../display-name.ts';
import { recordBlocks } from '../record-blocks.ts';
import { paragraph, stackedInline, textInline } from '../text.ts';
import { valueInlines } from '../value.ts';

/** The record kinds that each activity's section prints, in order. */
const activitySections: readonly { activity: string; kinds: readonly RecordKindId[] }[] = [
  {
    activity: '7.1',
    kinds: ['support-schedule', 'issue', 'patch', 'emergency-plan', 'risk-register'],
  },
  { activity: '7.2', kinds: ['document-register', 'summary-report', 'reassignments'] },
  { activity: '7.3', kinds: ['milestones', 'acceptance', 'waivers'] },
  { activity: '7.4', kinds: ['handover', 'patch-procedure', 'maintenance-contract'] },
];

/** The project at a glance, then a section for each activity. */
export function dossierSections(context: BuildContext): Block[] {
  const { texts, method } = context;
  return [
    { type: 'heading', level: 1, id: 'project', number: '', text: texts.glance },
    ...kindBlocks('project', 2, context),
    ...activitySections.flatMap(({ activity, kinds }): Block[] => {
      const title = method.activities.find((one) => one.number === activity)?.title;
      const content = kinds.flatMap((kind) => kindSection(kind, context));
      const heading: Heading = {
        type: 'heading',
        level: 1,
        id: `activity-${activity.replace('.', '-')}`,
        number: activity,
        text: say(title ?? activity, context),
      };
      return [heading, ...(content.length > 0 ? content : [paragraph(texts.none)])];
    }),
  ];
}

function kindSection(kindId: RecordKindId, context: BuildContext): Block[] {
  const { project } = context;
  if (!project || project.records[kindId].length === 0) return [];
  const kind: RecordKind = recordKinds[kindId];
  return [
    { type: 'heading', level: 2, id: kindId, number: '', text: say(kind.labels, context) },
    ...numberLine(kind, context),
    ...(kindId === 'issue' ? [issueOverview(project.records.issue, context)] : []),
    ...kindBlocks(kindId, 3, context),
  ];
}

/** The document number of a record that is a deliverable, where it has one of its own. */
function numberLine(kind: RecordKind, context: BuildContext): Block[] {
  const part = context.method.deliverables.find((one) => one.id === kind.deliverable)?.number;
  if (!part || hasMany(kind) || !context.project) return [];
  const value = documentNumber(context.project.project.data, part);
  return [{ type: 'paragraph', children: [{ type: 'token', value }] }];
}

function kindBlocks(kindId: RecordKindId, level: 2 | 3, context: BuildContext): Block[] {
  const kind: RecordKind = recordKinds[kindId];
  const entries: readonly RecordEntry[] = context.project?.records[kindId] ?? [];
  const deliverable = context.method.deliverables.find((one) => one.id === kind.deliverable);
  return entries.flatMap(({ id, data, prose }) => {
    const many = hasMany(kind);
    const printed = recordBlocks(
      {
        kind,
        data,
        prose,
        approvers: approversOf(kind, deliverable?.approvers ?? []),
        id: many ? `${kindId}-${id}` : kindId,
        level: many ? 4 : level,
      },
      context,
    );
    return many
      ? [itemHeading(kindId, id, data, deliverable?.number, context), ...printed]
      : printed;
  });
}

/** The maintenance contract is no deliverable of the method, but both sides' executives sign it. */
function approversOf(kind: RecordKind, approvers: readonly string[]): readonly string[] {
  return kind.id === 'maintenance-contract'
    ? ['customer-executive', 'vendor-executive']
    : approvers;
}

function itemHeading(
  kindId: RecordKindId,
  id: string,
  data: unknown,
  part: string | null | undefined,
  context: BuildContext,
): Heading {
  const { project } = context;
  const number = part && project ? documentNumber(project.project.data, part, id) : id;
  const { title = '' } = data as { title?: LocalText };
  const text = say(title, context);
  return { type: 'heading', level: 3, id: `${kindId}-${id}`, number, text };
}

function issueOverview(issues: readonly RecordEntry<'issue'>[], context: BuildContext): Block {
  const shape = recordKinds.issue.schema.shape;
  const keys = ['category', 'severity', 'status', 'reportedOn'] as const;
  const head: Inline[][] = [
    [stackedInline(context.texts.issue)],
    ...keys.map((key) => [stackedInline(say(shape[key].meta()?.labels ?? key, context))]),
  ];
  return {
    type: 'table',
    caption: context.texts.issuesAtAGlance,
    columns: [{ width: 5 }, { width: 2 }, { width: 1.5 }, { width: 1.5 }, { width: 2 }],
    head,
    rows: issues.map(({ id, data }) => [
      [
        {
          type: 'link',
          href: `#issue-${id}`,
          children: [textInline(displayName('issue', id, context))],
        },
      ],
      ...keys.map((key) => valueInlines(shape[key], data[key], context)),
    ]),
  };
}
