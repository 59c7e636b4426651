/**
 * Characters that nobody sees: control characters other than tab and line breaks, zero-width ones,
 * those that turn the direction of text, line separators that editors do not show, tag characters,
 * and code points that XML cannot hold. A joiner is fine in emoji and in scripts that need it, so
 * it counts only beside a Latin letter, a digit or a Chinese character.
 */
export const hiddenCharacter =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|(?<=[\p{Script=Latin}\p{Script=Han}\d])[\u200c\u200d]|[\u200c\u200d](?=[\p{Script=Latin}\p{Script=Han}\d])/u;

/** `U+202E` and the like. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text with its hidden characters written out, so that no terminal or reader is deceived. */
export function visible(text: string): string {
  if (!hiddenCharacter.test(text)) return text;
  return text.replaceAll(
    new RegExp(hiddenCharacter.source, 'gu'),
    (character) => `[${codePointName(character)}]`,
  );
}

/** The same for a file's name, which may hold line breaks too: a report has it on one line. */
export function visibleName(name: string): string {
  return visible(name).replaceAll(/[\t\n\r]/g, (character) => `[${codePointName(character)}]`);
}
