import { printableRanges } from './printable-ranges.ts';

/** Runs of characters that no document can print as they are; `g` and `u` are set. */
export function unprintable(): RegExp {
  return (pattern ??= new RegExp(`[^${classOf(printableRanges)}]+`, 'gu'));
}

let pattern: RegExp | undefined;

function classOf(ranges: string): string {
  const codes = ranges.split(' ').map((code) => `\\u{${parseInt(code, 36).toString(16)}}`);
  return codes.map((code, index) => (index % 2 === 0 ? `${code}-` : code)).join('');
}
