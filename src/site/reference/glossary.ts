import type { Language } from '../../model/localised.ts';
import type { Term } from '../../model/method/term.ts';

/** Terms that share a first letter. */
export interface LetterGroup {
  letter: string;
  terms: Term[];
}

/**
 * Chinese words are sorted by pinyin. Node brings the collation rules with it (ICU), so the order
 * is the same wherever the project's own Node runs.
 */
const collators: Record<Language, Intl.Collator> = {
  zh: new Intl.Collator('zh-u-co-pinyin'),
  en: new Intl.Collator('en'),
};

/** For each letter that a pinyin syllable can begin with, the first character in order of pinyin. */
const pinyinStarts = Object.entries({
  A: '吖',
  B: '八',
  C: '嚓',
  D: '咑',
  E: '妸',
  F: '发',
  G: '旮',
  H: '哈',
  J: '丌',
  K: '咔',
  L: '垃',
  M: '妈',
  N: '拏',
  O: '噢',
  P: '妑',
  Q: '七',
  R: '呥',
  S: '仨',
  T: '他',
  W: '穵',
  X: '夕',
  Y: '丫',
  Z: '帀',
});

/** The terms in the order of a language, grouped by first letter. */
export function termsByLetter(terms: readonly Term[], language: Language): LetterGroup[] {
  const { compare } = collators[language];
  const sorted = terms.toSorted(
    (one, other) =>
      compare(one.term[language], other.term[language]) || (one.id < other.id ? -1 : 1),
  );
  const groups: LetterGroup[] = [];
  for (const term of sorted) {
    const letter = firstLetter(term.term[language], language);
    const last = groups.at(-1);
    if (last?.letter === letter) last.terms.push(term);
    else groups.push({ letter, terms: [term] });
  }
  return groups;
}

/** The letter under which a word is listed: its own, or that of its pinyin. */
export function firstLetter(word: string, language: Language): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0x23);
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  if (language !== 'zh' || !/\p{Script=Han}/u.test(first)) return '#';
  const { compare } = collators.zh;
  return pinyinStarts.findLast(([, start]) => compare(start, first) <= 0)?.[0] ?? '#';
}
