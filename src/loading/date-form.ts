import type { Localised } from '../model/localised.ts';

/** What is wrong with a text that should be a date. */
export interface DateFault {
  /** What was expected, in words. */
  expected: Localised;
  /** The date that was most likely meant, in the form that records use; undefined where nobody can tell. */
  meant: string | undefined;
}

/**
 * Reads a date that is written as people write it: `2026-2-3`, `2026/02/03`, `2026年2月3日`, `3.2.2026`,
 * `3 Feb 2026`, `February 3rd, 2026`, with full-width digits; the forms that begin with the year, with a time
 * behind them. A day and a month that could be either are not guessed.
 */
export function dateFault(value: unknown): DateFault {
  const expected = { zh: '日期 YYYY-MM-DD', en: 'a date, YYYY-MM-DD' };
  const parts = partsOf(plain(String(value)));
  if (!parts) return { expected, meant: undefined };
  const [year, month, day] = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31) return { expected, meant: undefined };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const meant = [year, pad(month), pad(Math.min(day, last))].join('-');
  if (day <= last) return { expected, meant };
  const shown = `${String(year)}-${pad(month)}`;
  return {
    expected: {
      zh: `日历上有的日子（${shown} 只有 ${String(last)} 天）`,
      en: `a day that the calendar has (${shown} has ${String(last)} days)`,
    },
    meant,
  };
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}

const separated = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const spelled = /^(\d{1,2})(?:st|nd|rd|th)?[-.\s]+([a-z]{3,9})[-.,\s]+(\d{4})$/i;
const spelledFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[,\s]+(\d{4})$/i;
const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/** The number of a month by its English name or the beginning of it; 0 where it is none. */
function monthOf(name = ''): number {
  return monthNames.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
}

function partsOf(text: string): [number, number, number] | undefined {
  const found = separated.exec(text) ?? compact.exec(text);
  if (found) return [Number(found[1]), Number(found[2]), Number(found[3])];
  const named = spelled.exec(text);
  if (named) return [Number(named[3]), monthOf(named[2]), Number(named[1])];
  const first = spelledFirst.exec(text);
  if (first) return [Number(first[3]), monthOf(first[1]), Number(first[2])];
  return partsOfTurned(text);
}

function partsOfTurned(text: string): [number, number, number] | undefined {
  const other = turned.exec(text);
  if (!other) return undefined;
  const [first, second, year] = [Number(other[1]), Number(other[2]), Number(other[3])];
  if (first > 12 || first === second || text.includes('.')) return [year, second, first];
  return second > 12 ? [year, first, second] : undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
