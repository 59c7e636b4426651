import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { asksForSheets } from '../../document/asks-for-sheets.ts';
import type { Block, BlockType, Heading } from '../../document/block.ts';
import type { DocxContext, Flow } from './context.ts';
import { fields } from './fields.ts';
import { figure } from './figure.ts';
import { script } from './fonts.ts';
import { frame } from './frame.ts';
import { labelRuns, run, runs } from './inlines.ts';
import { list } from './list.ts';
import { palette } from './palette.ts';
import { signatures } from './signatures.ts';
import { table } from './table.ts';
import { wholeTokens } from './whole-tokens.ts';

type Handler<T extends Block = Block> = (block: T, context: DocxContext) => Flow[];

const handlers: { [T in BlockType]: Handler<Block & { type: T }> } = {
  heading: (block, context) => [heading(block, context)],
  paragraph: ({ children }, context) => {
    const whole = context.inCell ? wholeTokens(children, context.width) : children;
    return [text(runs(whole, context), context)];
  },
  list,
  table,
  fields,
  signatures,
  figure,
  code: ({ value }, context) => [
    new Paragraph({
      style: 'CodeBlock',
      indent: { left: context.indent + barRoom },
      children: value.split('\n').map(
        (line, index) =>
          new TextRun({
            ...script(context.language, 'code'),
            text: line,
            break: index > 0 ? 1 : 0,
          }),
      ),
    }),
  ],
  hint: (block, context) => [
    new Paragraph({
      style: 'Hint',
      // It stands above what it explains, or ends a list.
      ...(context.staysWithNext || !asksForSheets(block) ? { keepNext: true } : {}),
      children: runs(block.children, context),
    }),
  ],
  quote: frame,
  note: frame,
  prose: ({ children, language }, context) => context.render(children, { ...context, language }),
  divider: () => [
    new Paragraph({
      style: 'Gap',
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: palette.line, space: 1 } },
    }),
  ],
  pageBreak: () => [new Paragraph({ style: 'Gap', pageBreakBefore: true })],
};

/**
 * Blocks as Word's paragraphs and tables.
 *
 * @throws Error for a block that has no handler
 */
export function renderBlocks(blocks: readonly Block[], context: DocxContext): Flow[] {
  return blocks.flatMap((block, index) => {
    const handler = handlers[block.type] as Handler | undefined;
    if (!handler) throw new Error(`DOCX: no handler for block "${block.type}"`);
    const next = blocks[index + 1];
    return handler(block, next ? { ...context, ...before(next, context) } : context);
  });
}

/** What a block must know of the one below it. */
function before(next: Block, context: DocxContext): Pick<DocxContext, 'staysWithNext' | 'ends'> {
  return {
    staysWithNext: isClosing(next),
    ends: startsPage(next, context) ? 'page' : 'nothing',
  };
}

/** What is signed stays with its signatures, a list to fill in with the line for its further sheets. */
function isClosing(block: Block): boolean {
  return block.type === 'signatures' || asksForSheets(block);
}

function startsPage(block: Block, { sectionsStartPages }: DocxContext): boolean {
  if (block.type === 'pageBreak') return true;
  return block.type === 'heading' && sectionsStartPages && block.level === 1 && !block.runsOn;
}

/** Room for the bar beside code. */
const barRoom = 200;

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** Sizes of a heading's second language, in half points. */
const secondSizes = { 1: 24, 2: 20, 3: 18, 4: 17 } as const;

function heading(block: Heading, context: DocxContext): Paragraph {
  const { level, id, number, text: title } = block;
  const { bookmarks } = context;
  const children = [
    ...(number ? [run(`${number}\u2002`, { color: palette.accent }, context)] : []),
    ...labelRuns(title, context, { size: secondSizes[level] }),
  ];
  return new Paragraph({
    heading: levels[level],
    pageBreakBefore: startsPage(block, context),
    children: [new Bookmark({ id: bookmarks.get(id) ?? id, children })],
  });
}

function text(
  children: ParagraphChild[],
  { inCell, indent, staysWithNext }: DocxContext,
): Paragraph {
  return new Paragraph({
    ...(staysWithNext ? { keepNext: true } : {}),
    style: inCell ? 'TableText' : 'Normal',
    alignment: AlignmentType.START,
    ...(indent > 0 ? { indent: { left: indent } } : {}),
    children,
  });
}
