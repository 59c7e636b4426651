import { compileSvg } from './compiler.ts';
import { fontFiles } from '../measure/font-files.ts';
import { printable } from './prepare/printable.ts';

const drawn = new Map<string, string>();

/** A mark such as DRAFT as a picture of its letters' outlines: it is seen, but is no text. */
export function markSvg(mark: string): string {
  const known = drawn.get(mark);
  if (known !== undefined) return known;
  const svg = compileSvg('mark.typ', { mark: printable(mark, fontFiles().regular) }, mark);
  drawn.set(mark, svg);
  return svg;
}
