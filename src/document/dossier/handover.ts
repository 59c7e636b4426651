import { recordOf } from '../../model/project-records.ts';
import type { Block } from '../block.ts';
import { paragraph } from '../text.ts';
import type { DossierContext } from './context.ts';
import { issueTable } from './issues.ts';
import { recordSection } from './record-section.ts';

/** The handover record, and the open issues that it hands over, as they stand. */
export function handoverBlocks(context: DossierContext): Block[] {
  const { project, texts } = context;
  const handover = recordOf(project, 'handover')?.data;
  if (!handover) return [];
  const open = project.records.issue.filter(({ id }) => handover.openIssues.includes(id));
  return [
    ...recordSection('handover', context),
    { type: 'heading', level: 2, id: 'open-issues', number: '', text: texts.openIssues },
    open.length > 0 ? issueTable(open, context) : paragraph(texts.noOpenIssues),
  ];
}
