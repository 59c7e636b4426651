import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SKIP, visit } from 'unist-util-visit';
import { languages } from '../../model/localised.ts';
import type { PageText } from '../search/page-text.ts';

/**
 * Writes `<language>/texts.json` into the built site: the words of every page of the handbook, in
 * which the search box finds any part of a Chinese word. Projects stay with Pagefind: they may be
 * thousands.
 *
 * @param folder the folder that the build wrote
 */
export function writePageTexts(folder: string): void {
  for (const language of languages) {
    const root = join(folder, language);
    if (!existsSync(root)) continue;
    const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /(^|\/)index\.html$/.test(path) && !path.startsWith('projects/'))
      .sort()
      .flatMap((path) => {
        const url = `/${language}/${path.replace(/index\.html$/, '')}`;
        return pageText(url, readFileSync(join(root, path), 'utf8'));
      });
    writeFileSync(join(root, 'texts.json'), JSON.stringify(texts));
  }
}

/** The words of a page; none for one that search does not list. */
function pageText(url: string, html: string): PageText[] {
  if (!html.includes('data-pagefind-body')) return [];
  const tree = fromHtml(html);
  const main = firstOf(tree, (element) => 'dataPagefindBody' in element.properties);
  const heading = firstOf(tree, ({ tagName }) => tagName === 'h1');
  if (!main) return [];
  visit(main, 'element', (element, index, parent) => {
    if (index === undefined || !parent || !isLeftOut(element)) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const text = toText(main).replaceAll(/\s+/g, ' ').trim();
  return [{ url, title: heading ? toText(heading).trim() : url, text }];
}

function isLeftOut({ tagName, properties }: Element): boolean {
  return ['script', 'style', 'svg', 'h1'].includes(tagName) || 'dataPagefindIgnore' in properties;
}

function firstOf(tree: Root, wanted: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!wanted(element)) return;
    found = element;
    return false;
  });
  return found;
}
