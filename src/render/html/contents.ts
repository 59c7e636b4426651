import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Heading } from '../../document/block.ts';
import { contentsDepth } from '../../document/contents-depth.ts';
import type { Document } from '../../document/document.ts';
import { plainLabel } from '../../document/label.ts';
import { label } from './label.ts';

interface Entry {
  heading: Heading;
  below: Heading[];
}

/** The contents list: headings of the first levels, each a link to its place. */
export function contents(document: Document): Element {
  const { control, blocks, words, cover } = document;
  const depth = contentsDepth(document);
  const entries: Entry[] = [];
  for (const block of [...control, ...blocks]) {
    if (block.type !== 'heading' || block.level > depth) continue;
    const last = entries.at(-1);
    if (block.level === 2 && last) last.below.push(block);
    else entries.push({ heading: block, below: [] });
  }
  return h('nav', { className: 'contents', ariaLabel: plainLabel(words.contents) }, [
    h(cover ? 'h2' : 'h1', { className: 'level-1' }, label(words.contents)),
    h(
      'ol',
      entries.map(({ heading, below }) =>
        h('li', [
          link(heading),
          ...(below.length > 0
            ? [
                h(
                  'ol',
                  below.map((one) => h('li', [link(one)])),
                ),
              ]
            : []),
        ]),
      ),
    ),
  ]);
}

function link({ id, number, text }: Heading): Element {
  return h('a', { href: `#${encodeURIComponent(id)}` }, [
    ...(number ? [h('span', { className: 'number' }, number), ' '] : []),
    ...label(text),
  ]);
}
