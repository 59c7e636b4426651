import type { Code } from '../../diagnostics/codes.ts';
import type { ReferenceWords } from './words.ts';

/** A piece of a message: plain text, or the words for an argument that each finding fills in. */
export type MessagePiece = { text: string } | { placeholder: string };

/**
 * Takes a message apart, so that a page can show what stands in it for each finding. A suggestion
 * or hint, which a finding may lack, is left out.
 *
 * @throws Error for an argument that has no words
 */
export function messagePieces(template: string, code: Code, words: ReferenceWords): MessagePiece[] {
  return template
    .replaceAll(/\{(?:suggestion|hint|remedy)\}/g, '')
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      return name === undefined ? { text: piece } : { placeholder: wordsFor(name, code, words) };
    });
}

function wordsFor(name: string, code: Code, { placeholders }: ReferenceWords): string {
  const known: Record<string, string> = placeholders;
  const found = known[`${code} ${name}`] ?? known[name];
  if (found === undefined) throw new Error(`The argument {${name}} of ${code} has no words.`);
  return found;
}
