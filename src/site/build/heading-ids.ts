import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const trailingId = /\s*\[#([a-z0-9-]+)\]\s*$/;

/**
 * Remark plugin: `## 策略 [#strategy]` gets the id `strategy`, so that both languages of a page
 * share their anchors.
 */
export function headingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading: Heading) => {
      const last = heading.children.at(-1);
      if (last?.type !== 'text') return;
      const match = trailingId.exec(last.value);
      if (!match?.[1]) return;
      last.value = last.value.slice(0, match.index);
      heading.data = { ...heading.data, hProperties: { id: match[1] } };
    });
  };
}
