import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Document } from '../../document/document.ts';
import { inShort, plainLabel } from '../../document/label.ts';
import type { DocxContext } from './context.ts';
import { script } from './fonts.ts';
import { muted } from './inlines.ts';
import { palette } from './palette.ts';
import { runningSize } from './styles.ts';
import { cutToLine, textLength } from './text-length.ts';

const rule = { style: BorderStyle.SINGLE, size: 4, color: palette.line, space: 4 } as const;

/** In twentieths of a point: the letters, and the least room between name and page. */
const letterSize = runningSize * 20;
const apart = 400;

/** What stands above and below every page: number and title, edition (in one language) and page. */
export function runningHeads(document: Document, context: DocxContext) {
  const tabStops = [{ type: TabStopType.RIGHT, position: context.width }];
  const { number, title, cover, code, words, look } = document;
  const page = plainLabel(words.pageOfTotal);
  const beside = ` · ${inShort(cover?.edition ?? '')} · ${code ?? ''}${page}`;
  const room = context.width - textLength(beside, letterSize) - apart;
  const name = cutToLine(plainLabel(look?.name ?? ''), letterSize, room);
  const between = name !== '' && (cover !== undefined || code !== undefined) ? ' · ' : '';
  const mark = cover?.mark === undefined ? [] : [watermark(cover.mark, context)];
  const header = new Paragraph({
    style: 'Running',
    border: { bottom: rule },
    tabStops,
    children: [...muted(number, context), tab(), ...muted(title, context), ...mark],
  });
  const footer = new Paragraph({
    style: 'Running',
    border: { top: rule },
    tabStops,
    children: [
      ...muted(`${name}${between}`, context),
      ...muted(inShort(cover?.edition ?? ''), context),
      ...muted(code === undefined ? '' : cover ? ` · ${code}` : code, context),
      tab(),
      pageOfTotal(page, context),
    ],
  });
  const first = new Paragraph({ style: 'Running', children: [...mark] });
  return {
    headers: {
      default: new Header({ children: [header] }),
      first: new Header({ children: [first] }),
    },
    footers: {
      default: new Footer({ children: [footer] }),
      first: new Footer({ children: [new Paragraph({ style: 'Running' })] }),
    },
  };
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

/** The words around the page numbers, with Word's fields in their places. */
function pageOfTotal(template: string, { language }: DocxContext): TextRun {
  const parts = template.split(/(\{page\}|\{total\})/);
  return new TextRun({
    ...script(language),
    color: palette.muted,
    children: parts.map((part) => {
      if (part === '{page}') return PageNumber.CURRENT;
      return part === '{total}' ? PageNumber.TOTAL_PAGES : part;
    }),
  });
}

/** A mark across the page, as Word's own watermarks are. */
function watermark(text: string, { language }: DocxContext): TextWatermark {
  const isWide = language === 'zh';
  return new TextWatermark({
    text,
    font: isWide ? 'Microsoft YaHei' : 'Calibri',
    color: palette.mark,
    ...(isWide ? { width: 320 } : {}),
  });
}
