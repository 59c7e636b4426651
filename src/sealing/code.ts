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
 * Reads a code as somebody typed or scanned it: any case, with or without hyphens, O for 0, I and L
 * for 1; of a scanned text with several words, the last is the code.
 *
 * @returns the code as printed; undefined where a character is wrong, missing or too many
 */
export function readCode(typed: string): string | undefined {
  const words = typed.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const text = (bare(last).length === carried + 1 ? bare(last) : bare(typed)).slice(0, 64);
  if (text.length !== carried + 1) return undefined;
  if (Array.from(text).some((character) => !alphabet.includes(character))) return undefined;
  return checkCharacter(text.slice(0, carried)) === text[carried] ? grouped(text) : undefined;
}

/** A printed code anywhere in a text; white space and line breaks inside it do not matter. */
export function codesIn(text: string): string[] {
  const found = text.matchAll(/(?:[0-9A-HJKMNP-TV-Z]{4}\s*-\s*){4}[0-9A-HJKMNP-TV-Z]{4}/g);
  return [...new Set([...found].flatMap(([match]) => readCode(match) ?? []))];
}

function bare(text: string): string {
  return text.toUpperCase().replaceAll(/[-\s]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
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
