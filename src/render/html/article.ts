import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../document/document.ts';
import { mainLanguage } from '../../document/language.ts';
import { renderBlocks } from './blocks.ts';
import { companyHead } from './company-head.ts';
import { contents } from './contents.ts';
import { htmlContext } from './context.ts';
import { cover } from './cover.ts';
import { renderInlines } from './inlines.ts';
import { languageTags } from './language-tags.ts';
import { mark } from './mark.ts';
import { sections } from './sections.ts';

/** The whole document: mark, cover, document control, contents and its sections. */
export function article(document: Document): Element {
  const context = htmlContext(document, { blocks: renderBlocks, inlines: renderInlines });
  const isDossier = document.kind === 'dossier';
  const properties = {
    className: ['document', `document-${document.kind}`],
    lang: languageTags[mainLanguage(document.language)],
  };
  return h('article', properties, [
    ...(document.look ? [companyHead(document.look)] : []),
    ...(document.cover ? [cover(document.cover)] : []),
    ...sections(document.control, context),
    ...(isDossier ? [contents(document)] : []),
    ...sections(document.blocks, context),
    ...(document.cover?.mark ? [mark(document.cover.mark)] : []),
  ]);
}
