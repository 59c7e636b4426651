import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Rehype plugin: the items of a checklist become check boxes with their text as label, so that a
 * reader can tick them off while working.
 */
export function checklists() {
  return (tree: Root): void => {
    visit(tree, 'element', (item: Element) => {
      const classes = item.properties['className'];
      if (item.tagName !== 'li' || !Array.isArray(classes) || !classes.includes('task-list-item')) {
        return;
      }
      const box = item.children.find(isBox);
      if (!box) return;
      delete box.properties['disabled'];
      const words = item.children.filter((child) => child !== box);
      item.children = [element('label', [box, element('span', words)])];
    });
  };
}

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function isBox(node: Element['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'input';
}
