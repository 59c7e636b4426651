import type { Block } from '../../block.ts';
import type { DossierContext } from '../context.ts';
import { classBlocks } from './class-blocks.ts';
import { flowBlocks } from './flow-blocks.ts';
import { timesBlocks } from './times-blocks.ts';

/** The issues in figures: each chart with the same facts as a table. */
export function statisticsBlocks(context: DossierContext): Block[] {
  const issues = context.project.records.issue.map(({ data }) => data);
  return [
    {
      type: 'heading',
      level: 2,
      id: 'issue-statistics',
      number: '',
      text: context.texts.statistics,
    },
    ...flowBlocks(issues, context),
    ...classBlocks(issues, context),
    ...timesBlocks(issues, context),
  ];
}
