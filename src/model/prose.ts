/** Running text inside a block. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis' | 'delete'; children: Inline[] }
  | { type: 'code'; value: string }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'break' };

/** A block of a record's prose, free of any markup language. */
export type ProseBlock =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: ProseItem[] }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { type: 'code'; value: string }
  | { type: 'quote' | 'note'; children: ProseBlock[] }
  | { type: 'divider' };

/** An item of a list; `checked` is there where it is a task. */
export interface ProseItem {
  checked?: boolean;
  children: ProseBlock[];
}

/** The prose of a record: its titled parts, or the text as a whole under the id `""`. */
export type Prose = Record<string, ProseBlock[]>;

/** The plain text of inline content. */
export function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'break') return '\n';
      if (child.type === 'text' || child.type === 'code') return child.value;
      return inlineText(child.children);
    })
    .join('');
}

/** The plain text of blocks, one line a block. */
export function proseText(blocks: readonly ProseBlock[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
          return inlineText(block.children);
        case 'list':
          return block.items.map((item) => proseText(item.children)).join('\n');
        case 'table':
          return [block.head, ...block.rows]
            .map((row) => row.map(inlineText).join('\t'))
            .join('\n');
        case 'code':
          return block.value;
        case 'quote':
        case 'note':
          return proseText(block.children);
        case 'divider':
          return '';
      }
    })
    .join('\n')
    .trim();
}
