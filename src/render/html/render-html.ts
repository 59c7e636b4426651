import { readFileSync } from 'node:fs';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Document } from '../../document/document.ts';
import { mainLanguage } from '../../document/language.ts';
import { projectFile } from '../project-file.ts';
import { article } from './article.ts';
import { languageTags } from './language-tags.ts';
import { renderPageRules } from './page-rules.ts';

/** Figures bring their own markup, which `figure.ts` has looked at. */
const settings = { allowDangerousHtml: true };

/**
 * Renders a document as the markup of one article, for a page that brings `document.css` and, for
 * printing, the document's page rules.
 *
 * @throws Error for a block or inline that has no handler
 */
export function renderHtmlBody(document: Document): string {
  return toHtml(article(document), settings);
}

/** Renders a document as one HTML file that needs nothing beside it: no script, no other file. */
export function renderHtml(document: Document): string {
  const { language, title, author, number } = document;
  const css = readFileSync(projectFile('src', 'render', 'html', 'document.css'), 'utf8');
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'author', content: author }),
    h('title', number ? `${title} · ${number}` : title),
    h('style', `\n${css}\n${renderPageRules(document)}`),
  ]);
  const body = h('body', [h('main', [article(document)])]);
  const root = h(
    'html',
    { lang: languageTags[mainLanguage(language)], className: 'document-file' },
    [head, body],
  );
  return `<!doctype html>\n${toHtml(root, settings)}\n`;
}
