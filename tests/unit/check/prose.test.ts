import { expect, test } from 'vitest';
import { checkEdited } from './edited-project.ts';

/** Appends text to the description of issue 004, which is not signed. */
function withProse(text: string): string[] {
  return checkEdited('harbour-bakery', [
    { file: 'issues/004.mdx', from: /\s*$/, to: `\n\n${text}\n` },
  ]);
}

const acceptance = (from: string | RegExp, to: string) =>
  checkEdited('harbour-bakery', [{ file: 'acceptance.mdx', from, to }]);

test('Markdown and the components for records are allowed', () => {
  const text = [
    '# Title',
    'A [link](https://example.com), [mail](mailto:a@example.com), **bold**, *soft*, ~~gone~~, `code`.',
    '- [x] done\n- [ ] open',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '> quoted',
    '<Note>\n\nA remark.\n\n</Note>',
    '```\ncode with <b> and {x}\n```',
    'Escaped \\< and \\{.',
  ];
  expect(withProse(text.join('\n\n'))).toEqual([]);
});

test.each([
  ['import', "import fs from 'node:fs'"],
  ['export', 'export const x = 1'],
  ['an expression', 'Costs {process.env.SECRET}.'],
  ['an expression on its own', '{1 + 1}'],
  ['HTML', '<script>alert(1)</script>'],
  ['HTML in a sentence', 'Text <b>bold</b>.'],
  ['an unknown component', '<Chart />'],
  ['an attribute that is an expression', '<Note id={1}>\n\nx\n\n</Note>'],
  ['a spread attribute', '<Note {...props}>\n\nx\n\n</Note>'],
  ['an unknown attribute', '<Note onclick="x">\n\nx\n\n</Note>'],
  ['a script address', '[x](javascript:alert(1))'],
  ['a script address in disguise', '[x](java&#x09;script:alert(1))'],
  ['a data address', '[x](data:text/html,x)'],
  ['a picture', '![x](https://example.com/x.png)'],
  ['a picture by reference', '![x][y]\n\n[y]: https://example.com/x.png'],
  ['a footnote', 'x[^1]\n\n[^1]: y'],
  ['an autolink in angle brackets', '<https://example.com>'],
  ['an angle bracket in a sentence', 'a < b and 3<4'],
  ['a component left open', '<Note>\n\nx'],
])('%s is a finding at its line', (_name, text) => {
  expect(withProse(text)).toMatchSnapshot();
});

test('an import in the middle of a line is text', () => {
  expect(withProse('We import goods.')).toEqual([]);
});

test('an unknown part', () => {
  expect(acceptance('<Part id="review">', '<Part id="revue">')).toMatchInlineSnapshot(`
    [
      "acceptance.mdx:37:1 prose/unknown-part | “revue” is no part of this record. Did you mean “review”?",
    ]
  `);
});

test('a part without an id', () => {
  expect(acceptance('<Part id="review">', '<Part>')).toMatchInlineSnapshot(`
    [
      "acceptance.mdx:37:1 prose/unknown-part | “” is no part of this record.",
    ]
  `);
});

test('a part given twice', () => {
  expect(acceptance(/\s*$/, '\n\n<Part id="review">\n\nAgain.\n\n</Part>\n'))
    .toMatchInlineSnapshot(`
      [
        "acceptance.mdx:58:1 prose/duplicate-part | The part “review” is there twice.",
      ]
    `);
});

test('text outside the parts', () => {
  expect(acceptance(/\s*$/, '\n\nA last word.\n')).toMatchInlineSnapshot(`
    [
      "acceptance.mdx:58:1 prose/outside-parts | This text stands outside every part.",
    ]
  `);
});

test('a part on one line', () => {
  expect(acceptance(/\s*$/, '\n\n<Part id="assessment">Good.</Part>\n')).toEqual([]);
});

test('an issue without a description', () => {
  expect(
    checkEdited('harbour-bakery', [
      { file: 'issues/004.mdx', from: /(?<=\n---\n)[\s\S]*$/, to: '' },
    ]),
  ).toMatchInlineSnapshot(`
    [
      "issues/004.mdx:53:1 prose/missing | Description is empty.",
    ]
  `);
});

test.each([
  ['a paragraph of marks', '*a '.repeat(3000)],
  ['a paragraph of very many lines', 'a\\\n'.repeat(2000)],
  ['a table row of very many cells', `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}`],
  ['lists in lists, on one line', `${'- '.repeat(1000)}x`],
  [
    'lists in lists, one a line',
    Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
  ],
  ['quotes in quotes', `${'>'.repeat(1000)}x`],
])('%s would stop a parser, and is told before it starts', (_name, text) => {
  const findings = withProse(text);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter((line) => !/ (file\/too-complex) /.test(line))).toEqual([]);
});
