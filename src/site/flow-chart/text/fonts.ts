import type { Font } from './wrap-text.ts';

/** The chart's text styles; sizes in px at the chart's natural size. */
export const fonts = {
  number: { size: 12, bold: true },
  title: { size: 13.5 },
  others: { size: 11.5 },
  label: { size: 12 },
  lane: { size: 12.5, bold: true },
  side: { size: 11 },
  tag: { size: 11.5 },
} as const satisfies Record<string, Font>;

/** A text style by name; the same name makes the class of the drawn text. */
export type FontName = keyof typeof fonts;

/** The distance between two base lines of a style, in px. */
export function lineHeight(font: FontName): number {
  return Math.round(fonts[font].size * 1.35);
}
