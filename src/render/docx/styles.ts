import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../document/language.ts';
import { script } from './fonts.ts';
import { palette } from './palette.ts';

/** Size of what stands above and below pages; points. */
export const runningSize = 8.5;

/** Every look of the file, so that it can be changed in Word at one place. Sizes are half points. */
export function styles(language: Language): IStylesOptions {
  const { ink, accent, muted } = palette;
  const heading = (size: number, before: number, after: number, color: string = accent) => ({
    run: { size, bold: true, color, ...script(language) },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after, line: 264, lineRule: 'auto' as const },
    },
  });
  return {
    default: {
      document: {
        run: { size: 21, color: ink, ...script(language) },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
      },
      title: {
        run: { size: 64, bold: true, color: accent, ...script(language) },
        paragraph: { spacing: { before: 0, after: 120, line: 288, lineRule: 'auto' } },
      },
      heading1: heading(34, 0, 200),
      heading2: heading(27, 320, 120),
      heading3: heading(23, 260, 100),
      heading4: heading(21, 220, 80, ink),
      listParagraph: { paragraph: { spacing: { after: 60, line: 276, lineRule: 'auto' } } },
      caption: {
        run: { size: 18, bold: true, color: muted, ...script(language) },
        paragraph: { spacing: { before: 120, after: 80 } },
      },
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [...cover, ...contents, ...cells, ...others],
    characterStyles: [
      { id: 'SecondLanguage', name: 'Second Language', run: { size: 17, bold: false } },
      {
        id: 'CodeText',
        name: 'Code Text',
        run: { size: 18, shading: { type: 'clear', fill: palette.labelFill } },
      },
    ],
  };
}

const cover: IParagraphStyleOptions[] = [
  {
    id: 'CoverEdition',
    name: 'Cover Edition',
    basedOn: 'Normal',
    run: { size: 22, color: palette.muted },
    paragraph: { spacing: { before: 2800, after: 160 } },
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    run: { size: 32, color: palette.ink },
    paragraph: {
      spacing: { after: 2400 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: palette.accent, space: 14 } },
    },
  },
  {
    id: 'CoverLine',
    name: 'Cover Line',
    basedOn: 'Normal',
    run: { size: 22 },
    paragraph: { spacing: { before: 60, after: 60 } },
  },
];

const contents: IParagraphStyleOptions[] = [
  {
    id: 'ContentsTitle',
    name: 'Contents Title',
    basedOn: 'Normal',
    run: { size: 34, bold: true, color: palette.accent },
    paragraph: { keepNext: true, spacing: { after: 200 } },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    run: { bold: true },
    paragraph: { spacing: { before: 140, after: 40 } },
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    paragraph: { indent: { left: 360 }, spacing: { after: 40 } },
  },
];

/** Lines of one height, so that Latin and Chinese cells of a row stand on the same line. */
const cells: IParagraphStyleOptions[] = [
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    run: { size: 19 },
    paragraph: { spacing: { after: 20, line: 300, lineRule: 'atLeast' } },
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    basedOn: 'TableText',
    run: { bold: true, color: palette.accent },
  },
  { id: 'TableLabel', name: 'Table Label', basedOn: 'TableText', run: { bold: true } },
  { id: 'Help', name: 'Help', basedOn: 'TableText', run: { size: 16 } },
  {
    id: 'Hint',
    name: 'Hint',
    basedOn: 'Normal',
    run: { size: 16, color: palette.muted },
    paragraph: { spacing: { before: 40, after: 80 } },
  },
  { id: 'Side', name: 'Signature Side', basedOn: 'TableText', run: { size: 16 } },
  { id: 'Seal', name: 'Seal', basedOn: 'TableText', run: { size: 15 } },
];

const others: IParagraphStyleOptions[] = [
  {
    id: 'Gap',
    name: 'Gap',
    basedOn: 'Normal',
    run: { size: 12 },
    paragraph: { spacing: { before: 0, after: 60, line: 200, lineRule: 'exact' } },
  },
  {
    id: 'End',
    name: 'End',
    basedOn: 'Gap',
    run: { size: 2 },
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
  },
  {
    id: 'CodeBlock',
    name: 'Code Block',
    basedOn: 'Normal',
    run: { size: 18 },
    paragraph: {
      keepLines: true,
      spacing: { before: 60, after: 160, line: 252, lineRule: 'auto' },
      border: { left: { style: BorderStyle.SINGLE, size: 18, color: palette.line, space: 8 } },
    },
  },
  {
    id: 'Figure',
    name: 'Figure',
    basedOn: 'Normal',
    paragraph: {
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160, after: 60 },
    },
  },
  {
    id: 'FigureCaption',
    name: 'Figure Caption',
    basedOn: 'Normal',
    run: { size: 18, color: palette.muted },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 160 } },
  },
  {
    id: 'Running',
    name: 'Running Head',
    basedOn: 'Normal',
    run: { size: runningSize * 2, color: palette.muted },
    paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
  },
];
