import type { Block } from '../../../document/block.ts';
import type { Document } from '../../../document/document.ts';
import { plainLabel } from '../../../document/label.ts';
import { fontFiles } from '../../measure/font-files.ts';
import { figureSvg } from './figure-svg.ts';
import { mapNodes } from './map-nodes.ts';
import { mapPrintedStrings } from './map-strings.ts';
import { printable } from './printable.ts';
import { substituteFor } from './substitutes.ts';

/** A character that the font lacks, and what became of it. */
export interface MissingGlyph {
  character: string;
  /** A look-alike, or `[U+XXXX]`. */
  printedAs: string;
  /** Headings of the sections that hold the character, in their order; empty for cover and title. */
  sections: string[];
}

/** Characters of a document that the font lacks, in the order of their code points. */
export function missingGlyphs(document: Document): MissingGlyph[] {
  const found = new Map<string, string[]>();
  const { control, blocks, attachments: _, ...around } = document;
  gather(around, undefined, found);
  let section: string | undefined;
  for (const block of [...control, ...blocks]) {
    if (block.type === 'heading') section = nameOf(block);
    gather(block, section, found);
  }
  return [...found]
    .map(([character, sections]) => ({
      character,
      printedAs: substituteFor(character, fontFiles().regular),
      sections,
    }))
    .sort((one, other) => codePoint(one.character) - codePoint(other.character));
}

function nameOf({ number, text }: Block & { type: 'heading' }): string {
  return [number, plainLabel(text)].filter(Boolean).join(' ');
}

/** Notes the missing characters of a part of the document with the section that it stands in. */
function gather(part: object, section: string | undefined, found: Map<string, string[]>): void {
  const missing = new Set<string>();
  replaceMissingGlyphs(part, missing);
  for (const character of missing) {
    const sections = found.get(character) ?? [];
    if (section !== undefined && !sections.includes(section)) sections.push(section);
    found.set(character, sections);
  }
}

/**
 * Copies a document, or a part of it, with every printed text in characters that the font has,
 * pictures included.
 *
 * @param missing gathers the characters that were replaced
 */
export function replaceMissingGlyphs<T extends object>(part: T, missing?: Set<string>): T {
  const font = fontFiles().regular;
  const pictures = mapNodes(part, (node) =>
    node.type === 'figure' && typeof node['svg'] === 'string'
      ? { ...node, svg: figureSvg(node['svg'], font, missing) }
      : node,
  );
  return mapPrintedStrings(pictures, (text) => printable(text, font, missing));
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
