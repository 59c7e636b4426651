const wide =
  /[\u1100-\u115f\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const chineseMark = /[\u2014\u2018-\u201d\u2026]/;
const narrow = /[\sfijlrtI.,:;'’‘|!()[\]/-]/;
const broad = /[mwMW@%]/;
const capital = /[A-Z&]/;

/** Whether a text has characters of a full em, as Chinese ones and full-width punctuation are. */
export function isWide(text: string): boolean {
  return wide.test(text);
}

/**
 * Estimates the width of a line of text, without a font at hand: 1 em for a Chinese character, about
 * 0.55 em for a Latin one, a little above what common sans-serif fonts take.
 *
 * @param size font size, in the unit of the result
 */
export function textWidth(text: string, size: number, bold = false): number {
  const chinese = isWide(text);
  let ems = 0;
  for (const character of text)
    ems += chinese && chineseMark.test(character) ? 1 : characterWidth(character);
  return ems * size * (bold ? 1.06 : 1);
}

function characterWidth(character: string): number {
  if (isWide(character)) return 1;
  if (narrow.test(character)) return 0.37;
  if (broad.test(character)) return 0.9;
  if (capital.test(character)) return 0.69;
  return 0.57;
}
