import { LeaderType, Paragraph, TableOfContents } from 'docx';
import { contentsDepth } from '../../document/contents-depth.ts';
import type { Document } from '../../document/document.ts';
import { plainLabel } from '../../document/label.ts';
import type { DocxContext } from './context.ts';
import { labelRuns } from './inlines.ts';

/** The contents list: Word's own field, already filled in with the headings of the first levels. */
export function contents(
  document: Document,
  context: DocxContext,
): (Paragraph | TableOfContents)[] {
  const title = document.words.contents;
  return [
    new Paragraph({
      style: 'ContentsTitle',
      pageBreakBefore: true,
      children: labelRuns(title, context),
    }),
    new TableOfContents(plainLabel(title), {
      hyperlink: true,
      headingStyleRange: `1-${String(contentsDepth(document))}`,
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
  ];
}
