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
  return block.items.flatMap((item) => {
    const [first, ...rest] = item;
    const leads = first?.type === 'paragraph';
    const lead: IParagraphOptions = {
      style: context.inCell ? 'TableText' : 'ListParagraph',
      numbering: { reference, level },
      children: leads ? runs(first.children, inside) : [],
    };
    return [new Paragraph(lead), ...context.render(leads ? rest : item, inside)];
  });
}

function numbering(
  reference: string,
  { ordered, start }: List,
  { indent, language }: DocxContext,
): NumberingDefinition {
  return {
    reference,
    levels: Array.from({ length: levels }, (_, level) => ({
      level,
      start,
      format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: ordered ? `%${String(level + 1)}.` : (bullets[level % bullets.length] ?? '•'),
      alignment: AlignmentType.START,
      suffix: LevelSuffix.TAB,
      style: {
        run: { ...script(language), color: palette.accent },
        paragraph: { indent: { left: indent + step, hanging: step } },
      },
    })),
  };
}
