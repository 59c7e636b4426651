import { Document as DocxDocument, Packer, type PageNumberEstimator } from 'docx';
import type { Document } from '../../document/document.ts';
import { renderBlocks } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { companyHead } from './company-head.ts';
import { contents } from './contents.ts';
import { docxContext } from './context.ts';
import { cover } from './cover.ts';
import { pageOf } from './page.ts';
import { repack } from './repack.ts';
import { runningHeads } from './running-heads.ts';
import { styles } from './styles.ts';

/**
 * Renders a document as a Word file. The same document gives the same bytes.
 *
 * @throws Error for a block or inline that has no handler
 */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  const clean = cleanText(document);
  const context = docxContext(clean, renderBlocks);
  const children = [
    ...(clean.look ? companyHead(clean.look, context) : []),
    ...(clean.cover ? cover(clean.cover, context) : []),
    ...renderBlocks(clean.control, context),
    ...(clean.kind === 'dossier' ? contents(clean, context) : []),
    ...renderBlocks(clean.blocks, { ...context, ends: 'file' }),
  ];
  const file = new DocxDocument({
    styles: styles(context.language),
    numbering: { config: context.numberings },
    pageNumbers: leaveToWord,
    sections: [
      {
        ...runningHeads(clean, context),
        properties: {
          titlePage: clean.cover !== undefined,
          page: pageOf(clean.paper),
        },
        children,
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(file)), clean);
}

/**
 * Leaves the page numbers of the contents list blank until Word fills them in, when it updates the
 * field. Laying pages out as Word does would take ten times as long as all the rest, and a number
 * that is wrong on somebody's machine is worse than none. Without this, docx marks the fields as
 * out of date, and Word asks every reader whether to update them.
 */
const leaveToWord: PageNumberEstimator = () => ({ bookmarks: new Map() });
