import { LeaderType, Paragraph, TableOfContents } from 'docx';
import { plainLabel, type Label } from '../../document/label.ts';
import type { DocxContext } from './context.ts';
import { labelRuns } from './inlines.ts';

/** The contents list: Word's own field, already filled in with the headings of two levels. */
export function contents(title: Label, context: DocxContext): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({
      style: 'ContentsTitle',
      pageBreakBefore: true,
      children: labelRuns(title, context),
    }),
    new TableOfContents(plainLabel(title), {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
  ];
}
