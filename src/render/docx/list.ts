import {
  AlignmentType,
  LevelFormat,
  LevelSuffix,
  Paragraph,
  type IParagraphOptions,
  type NumberingDefinition,
} from 'docx';
import type { List } from '../../document/block.ts';
import type { DocxContext, Flow } from './context.ts';
import { script } from './fonts.ts';
import { runs } from './inlines.ts';
import { palette } from './palette.ts';

/** How far a list's text stands in from what is around it. */
const step = 420;

/** Room between a list and what is signed below it. */
const beforeSignatures = 200;

/** Levels that Word's numbering has. */
const levels = 9;

const bullets = ['•', '–', '▪'];

/** A list with a numbering of its own, so that it starts where it says. */
export function list(block: List, context: DocxContext): Flow[] {
  const reference = `list-${String(context.numberings.length + 1)}`;
  const level = Math.min(context.depth, levels - 1);
  context.numberings.push(numbering(reference, block, context));
  const inside = {
    ...context,
    depth: context.depth + 1,
    indent: context.indent + step,
    width: context.width - step,
  };
  return block.items.flatMap((item, index) => {
    // What is signed comes along with its signatures, and never as one line.
    const staysWithNext = context.staysWithNext && index >= block.items.length - 2;
    const isLast = index === block.items.length - 1;
    const [first, ...rest] = item;
    const leads = first?.type === 'paragraph';
    const lead: IParagraphOptions = {
      style: context.inCell ? 'TableText' : 'ListParagraph',
      numbering: { reference, level },
      ...(staysWithNext ? { keepNext: true } : {}),
      ...(staysWithNext && isLast ? { spacing: { after: beforeSignatures } } : {}),
      children: leads ? runs(first.children, inside) : [],
    };
    return [
      new Paragraph(lead),
      ...context.render(leads ? rest : item, {
        ...inside,
        staysWithNext,
        ends: isLast ? context.ends : 'nothing',
      }),
    ];
  });
}

/** What stands before the items of a level. */
const decimal = (level: number) => ({
  format: LevelFormat.DECIMAL,
  text: `%${String(level + 1)}.`,
});
const bulleted = (level: number) => ({
  format: LevelFormat.BULLET,
  text: bullets[level % bullets.length] ?? '•',
});
const unmarked = () => ({ format: LevelFormat.NONE, text: '' });

/** A box to tick is the mark of its item. */
function isChecklist({ items }: List): boolean {
  return items.every(
    ([first]) => first?.type === 'paragraph' && first.children[0]?.type === 'check',
  );
}

function numbering(
  reference: string,
  block: List,
  { indent, language }: DocxContext,
): NumberingDefinition {
  const { ordered, start } = block;
  const mark = isChecklist(block) ? unmarked : ordered ? decimal : bulleted;
  return {
    reference,
    levels: Array.from({ length: levels }, (_, level) => ({
      level,
      start,
      ...mark(level),
      alignment: AlignmentType.START,
      suffix: LevelSuffix.TAB,
      style: {
        run: { ...script(language), color: palette.accent },
        paragraph: { indent: { left: indent + step, hanging: step } },
      },
    })),
  };
}
