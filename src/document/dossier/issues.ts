import { documentNumber } from '../../model/document-number.ts';
import type { RecordEntry } from '../../model/project-records.ts';
import { recordKinds } from '../../model/records/index.ts';
import type { Block, Inline } from '../block.ts';
import { say } from '../build-context.ts';
import { stackedInline, textInline } from '../text.ts';
import { valueInlines } from '../value.ts';
import type { DossierContext } from './context.ts';
import { documentHead, itemBlocks } from './record-section.ts';
import { statisticsBlocks } from './statistics/statistics-blocks.ts';

const kind = recordKinds.issue;

/** The issue register, the issues in figures, and each issue's sheet. */
export function issueBlocks(context: DossierContext): Block[] {
  const { texts, project } = context;
  const issues = project.records.issue;
  if (issues.length === 0) return [];
  return [
    ...documentHead(kind, context),
    { type: 'heading', level: 2, id: 'issue-register', number: '', text: texts.issueRegister },
    issueTable(issues, context),
    ...statisticsBlocks(context),
    { type: 'heading', level: 2, id: 'issue-sheets', number: '', text: texts.issueSheets },
    ...issues.flatMap((entry): Block[] => [
      {
        type: 'heading',
        level: 3,
        id: `issue-${entry.id}`,
        number: issueNumber(entry, context),
        text: say(entry.data.title, context),
      },
      ...itemBlocks(kind, entry, 4, context, ['title']),
    ]),
  ];
}

/** Issues in a table: what, which class, how it stands, where its sheet is. */
export function issueTable(
  issues: readonly RecordEntry<'issue'>[],
  context: DossierContext,
): Block {
  const shape = kind.schema.shape;
  const keys = ['category', 'severity', 'status', 'reportedOn'] as const;
  const head: Inline[][] = [
    [stackedInline(context.texts.issue)],
    ...keys.map((key) => [stackedInline(say(shape[key].meta()?.labels ?? key, context))]),
    [stackedInline(context.texts.sheet)],
  ];
  return {
    type: 'table',
    columns: [
      { width: 5 },
      { width: 2 },
      { width: 1.6 },
      { width: 1.8 },
      { width: 2.1 },
      { width: 3.4 },
    ],
    head,
    rows: issues.map((entry) => [
      [textInline(say(entry.data.title, context))],
      ...keys.map((key) => valueInlines(shape[key], entry.data[key], context)),
      [
        {
          type: 'pageReference',
          id: `issue-${entry.id}`,
          text: entry.id,
        },
      ],
    ]),
  };
}

function issueNumber({ id }: RecordEntry<'issue'>, { method, project }: DossierContext): string {
  const part = method.deliverables.find((one) => one.id === kind.deliverable)?.number;
  return part ? documentNumber(project.project.data, method, part, id) : id;
}
