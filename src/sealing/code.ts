/** Crockford's base 32: no I, L, O or U, so that a code survives paper, telephone and handwriting. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters that carry the digest: 95 bits. One more checks them. */
const carried = 19;

/**
 * A digest as a short code for print: five groups of four characters, the last of which is a check
 * character (Luhn over base 32), for example `7K3M-Q2XD-90AB-CDEF-GH1J`.
 *
 * @param digest `sha256:` and hexadecimal digits
 */
export function codeOf(digest: string): string {
  const bits = BigInt(`0x${digest.replace(/^sha256:/, '')}`) >> BigInt(256 - carried * 5);
  let text = '';
  for (let index = carried - 1; index >= 0; index -= 1) {
    text += alphabet[Number((bits >> BigInt(index * 5)) & 31n)] ?? '';
  }
  return grouped(text + checkCharacter(text));
}

/**
 * Reads a code as somebody typed or scanned it: any case and width of letters, any hyphens or none, O
 * for 0, I and L for 1; of a scanned text with several words, the last is the code.
 *
 * @returns the code as printed; undefined where a character is wrong, missing or too many
 */
export function readCode(typed: string): string | undefined {
  return codeFault(typed) === undefined ? grouped(codeIn(typed)) : undefined;
}

/** Why a text is no code. */
export type CodeFault =
  { why: 'length'; count: number } | { why: 'character'; character: string } | { why: 'check' };

/** What is wrong with a code as somebody typed it; undefined where nothing is. */
export function codeFault(typed: string): CodeFault | undefined {
  const text = codeIn(typed);
  const characters = Array.from(text);
  const strange = characters.find((character) => !alphabet.includes(character));
  if (strange !== undefined) return { why: 'character', character: strange };
  if (characters.length !== carried + 1) return { why: 'length', count: characters.length };
  return checkCharacter(text.slice(0, carried)) === text[carried] ? undefined : { why: 'check' };
}

/** The characters that should be a code: of the last word where that may be one, or of all. */
function codeIn(typed: string): string {
  const last = bare(typed.trim().split(/\s+/).at(-1) ?? '');
  return last.length === carried + 1 ? last : bare(typed);
}

/** A printed code anywhere in a text; white space and line breaks inside it do not matter. */
export function codesIn(text: string): string[] {
  const found = text.matchAll(/(?:[0-9A-HJKMNP-TV-Z]{4}\s*-\s*){4}[0-9A-HJKMNP-TV-Z]{4}/g);
  return [...new Set([...found].flatMap(([match]) => readCode(match) ?? []))];
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\p{Pd}\s_.·]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

function grouped(text: string): string {
  return text.match(/.{4}/g)?.join('-') ?? text;
}

/** Luhn's formula over 32 characters: a wrong character shows, and so do two that were swapped. */
function checkCharacter(text: string): string {
  let sum = 0;
  for (const [index, character] of Array.from(text).reverse().entries()) {
    const value = alphabet.indexOf(character) * (index % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / 32) + (value % 32);
  }
  return alphabet[(32 - (sum % 32)) % 32] ?? '';
}
