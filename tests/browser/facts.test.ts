import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/localised.ts';
import { markupOf } from './built-pages.ts';
import { sectionText } from './page-text.ts';

/** A fact of the method, and its home: the page and section where a reader finds it, and by what words. */
interface Fact {
  part: string;
  fact: string;
  page: string;
  section: string;
  /** What the section must hold, each of them: phrases, or `#id` for a field by its id. */
  words: Record<(typeof languages)[number], readonly string[]>;
}

/** Reads `tests/fixtures/facts.tsv`; an ellipsis stands between the phrases of a fact. */
function readFacts(): Fact[] {
  const [, ...lines] = readFileSync('tests/fixtures/facts.tsv', 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [part = '', fact = '', page = '', section = '', zh = '', en = ''] = line.split('\t');
    return { part, fact, page, section, words: { zh: zh.split(' … '), en: en.split(' … ') } };
  });
}

const facts = readFacts();

test('the table holds every part of the method', () => {
  const parts = [...new Set(facts.map(({ part }) => part))];
  expect(parts).toEqual([
    ...['terms', 'roles', 'stage', 'flow', '7.1', '7.2', '7.3', '7.4'],
    ...['templates', 'numbers', 'records', 'gates'],
  ]);
  expect(facts.length).toBeGreaterThanOrEqual(200);
});

describe.each(languages)('%s: every fact of the method has its home', (language) => {
  test.each(facts)('$part: $fact', ({ page, section, words }) => {
    const markup = markupOf(`/${language}/${page}/`);
    const text = sectionText(markup, section);
    expect(text, `/${language}/${page}/ has no section ${section}`).toBeDefined();
    const isThere = (phrase: string) =>
      phrase.startsWith('#')
        ? markup.includes(` id="${phrase.slice(1)}"`)
        : phrase !== '' && text?.includes(phrase);
    const missing = words[language].filter((phrase) => !isThere(phrase));
    expect(missing, `not in /${language}/${page}/#${section}`).toEqual([]);
  });
});
