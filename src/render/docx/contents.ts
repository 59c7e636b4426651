import { LeaderType, Paragraph, TableOfContents } from 'docx';
import type { DocxContext } from './context.ts';
import { run } from './inlines.ts';

/** The contents list: Word's own field, already filled in with the headings of two levels. */
export function contents(title: string, context: DocxContext): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({
      style: 'ContentsTitle',
      pageBreakBefore: true,
      children: [run(title, {}, context)],
    }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
  ];
}
