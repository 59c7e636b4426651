import { CheckBox, TextRun, XmlComponent, type IRunOptions, type ParagraphChild } from 'docx';
import type { FormField } from '../../document/block.ts';
import { plainLabel } from '../../document/label.ts';
import type { DocxContext } from './context.ts';
import { script } from './fonts.ts';

/** Word's limit for the title and the tag of a control. */
const longest = 64;

/** How long a line to write on is before anybody writes, in its letters; a whole cell needs none. */
const letters = { short: 7, long: 30, line: 16, cell: 0 } as const;

/** Width of the sign that the line is made of, and of a label's letter beside it; twentieths of a point. */
const signWidth = 110;
const letterWidth = 200;

/** A box to tick, in Word with a click. */
export function tickBox({ name, label }: FormField): ParagraphChild {
  const box = new CheckBox({
    alias: cut(`${plainLabel(label)} · ${name}`),
    checkedState: { value: '2611', font: 'Segoe UI Symbol' },
    uncheckedState: { value: '2610', font: 'Segoe UI Symbol' },
  });
  return box;
}

/**
 * A control to write in: titled with its label, tagged with its path in the record. The line is made of
 * signs, for a blank that is only underlined shows in Word alone.
 */
export function textControl(
  { name, label }: FormField,
  width: keyof typeof letters,
  format: IRunOptions,
  context: DocxContext,
): ParagraphChild {
  const content = new TextRun({
    ...format,
    ...script(context.language),
    text: '_'.repeat(lineLength(width, context)) || '\u00A0',
  });
  const control = element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      element('w:alias', { 'w:val': cut(plainLabel(label)) }),
      element('w:tag', { 'w:val': cut(name) }),
      element('w:showingPlcHdr', {}),
      element('w:text', { 'w:multiLine': '1' }),
    ]),
    element('w:sdtContent', {}, [content]),
  ]);
  return control as unknown as ParagraphChild;
}

/** In a narrow cell a line is as long as the cell has room for beside a short label. */
function lineLength(width: keyof typeof letters, context: DocxContext): number {
  if (width !== 'line') return letters[width];
  const room = context.width - 4 * letterWidth;
  return Math.max(4, Math.min(letters.line, Math.floor(room / signWidth)));
}

function cut(text: string): string {
  return text.slice(0, longest);
}

/** An element that the docx package has no class for. */
class Plain extends XmlComponent {
  constructor(name: string, attributes: Record<string, string>, children: readonly XmlComponent[]) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    for (const child of children) this.root.push(child);
  }
}

function element(
  name: string,
  attributes: Record<string, string>,
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new Plain(name, attributes, children);
}
