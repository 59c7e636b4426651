/** What the layout needs to know of running text, so that most of it is set without looking at it. */
export interface TextRuns {
  /** Letters of the longest run in which no line breaks by itself. */
  run: number;
  /** Whether it has a mark that the font draws as wide as a Chinese character. */
  marks?: true;
}

/** As `words.typ` looks for them: neither spaces nor Chinese. */
const unbroken = /[!-⹿]+/g;
const wideMarks = /[‘’“”·]/;

/** Looks at a piece of running text. */
export function textRuns(text: string): TextRuns {
  let run = 0;
  for (const [letters] of text.matchAll(unbroken)) run = Math.max(run, letters.length);
  return wideMarks.test(text) ? { run, marks: true } : { run };
}
