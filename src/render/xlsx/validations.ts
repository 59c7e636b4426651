import type { Sheet, SheetHead } from '../../document/sheets/workbook.ts';
import { escaped } from './escaped.ts';

/** The hidden sheet that holds the lists to choose from, one a column. */
export interface Lists {
  name: string;
  rows: (string | null)[][];
  /** Column of each list, by its content. */
  places: ReadonlyMap<string, { column: string; length: number }>;
}

/** Rows that validation covers: as many as anybody types by hand. */
const lastRow = 2000;

/** Gathers the lists of all sheets; columns with the same choices share one. */
export function listsSheet(sheets: readonly Sheet[]): Lists {
  const lists: (readonly string[])[] = [];
  const places = new Map<string, { column: string; length: number }>();
  for (const { choices } of sheets.flatMap(({ heads }) => heads)) {
    if (!choices || places.has(choices.join('\n'))) continue;
    places.set(choices.join('\n'), { column: letters(lists.length), length: choices.length });
    lists.push(choices);
  }
  const length = Math.max(0, ...lists.map((list) => list.length));
  const rows = Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? null));
  return { name: '_lists', rows, places };
}

/** The `dataValidations` element of a sheet, with a hint for each column that has one. */
export function validations({ heads }: Sheet, { name, places }: Lists): string {
  const rules = heads.flatMap((head, index) => {
    const list = head.choices && places.get(head.choices.join('\n'));
    const rule = list
      ? {
          type: 'list',
          formula: `<formula1>${name}!$${list.column}$1:$${list.column}$${String(list.length)}</formula1>`,
        }
      : head.kind === 'date'
        ? { type: 'date', formula: '<formula1>1</formula1>', operator: 'greaterThan' }
        : { type: 'none', formula: '' };
    if (rule.type === 'none' && head.hint === undefined) return [];
    const column = letters(index);
    const attributes = {
      type: rule.type,
      ...(rule.operator ? { operator: rule.operator } : {}),
      allowBlank: '1',
      showInputMessage: '1',
      ...(rule.type === 'none' ? {} : { showErrorMessage: '1', errorStyle: 'warning' }),
      ...promptOf(head),
      sqref: `${column}3:${column}${String(lastRow)}`,
    };
    return [`<dataValidation ${written(attributes)}>${rule.formula}</dataValidation>`];
  });
  if (rules.length === 0) return '';
  return `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
}

/** Excel takes 32 characters of title and 255 of text. */
function promptOf({ label, hint }: SheetHead): Record<string, string> {
  if (hint === undefined) return {};
  return { promptTitle: label.slice(0, 32), prompt: hint.slice(0, 255) };
}

function written(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ');
}

/** The letters of a column, counted from 0: A, B, … Z, AA. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
