import stringWidth from 'string-width';

/** Marks that may not begin a line, and those that may not end one. */
const closing = /^[，。；：、？！）】》”’…,.;:?!)\]}]/;
const opening = /[（【《“‘([{]$/;

/**
 * Breaks text into lines of at most `width` columns: between words, and between Chinese characters.
 * Line breaks of the text stay, and so does the indentation of its lines.
 */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of pieces(line)) {
    if (current !== '' && stringWidth(current + piece.trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else {
      current += piece;
    }
  }
  return [...lines, current.trimEnd()];
}

/** What must stay on one line: a word with its marks, a Chinese character with its marks. */
function pieces(line: string): string[] {
  const raw = line.match(
    /\s*[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|\s*[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\s+$/g,
  );
  const joined: string[] = [];
  for (const piece of raw ?? []) {
    const last = joined.at(-1);
    if (last !== undefined && (closing.test(piece) || opening.test(last))) {
      joined[joined.length - 1] = last + piece;
    } else {
      joined.push(piece);
    }
  }
  return joined;
}
