import { expect, test } from 'vitest';
import { checkEdited, type Edit } from './edited-project.ts';

const schedule = 'support-schedule.json';
const issue = 'issues/004.mdx';

const check = (...edits: Edit[]) => checkEdited('harbour-bakery', edits);

test('the project as it is has no findings', () => {
  expect(check()).toEqual([]);
});

test('a missing project.json', () => {
  expect(check({ file: 'project.json', remove: true })).toMatchInlineSnapshot(`
    [
      "project.json file/missing | project.json is missing.",
    ]
  `);
});

test('a file that is no record', () => {
  expect(check({ file: 'aceptance.json', write: '{}' })).toMatchInlineSnapshot(`
    [
      "aceptance.json file/unknown | aceptance.json is no record that Capstone knows, so nobody reads it.",
    ]
  `);
});

test('a file name that cannot be an id', () => {
  expect(check({ file: 'issues/Issue 9.mdx', write: '' })).toMatchInlineSnapshot(`
    [
      "issues/Issue 9.mdx file/name | “Issue 9” cannot be an id: it holds the capital “I”. Did you mean “issue-9”?",
    ]
  `);
});

test('a file in GBK', () => {
  const gbk = Buffer.from([0x7b, 0x22, 0xcf, 0xee, 0xc4, 0xbf, 0x22, 0x3a, 0x31, 0x7d]);
  expect(check({ file: 'emergency-plan.json', write: gbk })).toMatchInlineSnapshot(`
    [
      "emergency-plan.json:1:3 file/encoding | The file is not UTF-8 text; it looks like GBK / GB18030.",
    ]
  `);
});

test('a file in UTF-16', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"a": 1}', 'utf16le')]);
  expect(check({ file: 'emergency-plan.json', write: utf16 })).toMatchInlineSnapshot(`
    [
      "emergency-plan.json file/encoding | The file is not UTF-8 text; it looks like UTF-16 LE.",
    ]
  `);
});

test('a folder where a file should be', () => {
  expect(
    check(
      { file: 'emergency-plan.json', remove: true },
      { file: 'emergency-plan.json/readme.txt', write: '' },
    ),
  ).toMatchInlineSnapshot(`
    [
      "emergency-plan.json file/unreadable | The file cannot be read: it is a folder.",
    ]
  `);
});

test('a symbolic link', () => {
  expect(check({ file: 'waivers.json', linkTo: '/etc/hostname' })).toMatchInlineSnapshot(`
    [
      "waivers.json file/link | waivers.json is a symbolic link; it is not followed.",
    ]
  `);
});

test('broken JSON: every fault, and no finding that only follows from it', () => {
  expect(check({ file: schedule, from: '"mode": "on-site",', to: '"mode": "on-site"' }))
    .toMatchInlineSnapshot(`
      [
        "support-schedule.json:8:24 json/syntax | Broken JSON: a comma is missing.",
      ]
    `);
});

test('an empty JSON file', () => {
  expect(check({ file: 'emergency-plan.json', write: '' })).toMatchInlineSnapshot(`
    [
      "emergency-plan.json:1:1 json/syntax | Broken JSON: the file is empty.",
    ]
  `);
});

test('a comment and a trailing comma in JSON', () => {
  expect(check({ file: 'emergency-plan.json', write: '{\n  // plan\n  "scenarios": [],\n}' }))
    .toMatchInlineSnapshot(`
      [
        "emergency-plan.json:2:3 json/syntax | Broken JSON: JSON has no comments.",
        "emergency-plan.json:3:18 json/syntax | Broken JSON: this comma is one too many, for nothing follows it.",
      ]
    `);
});

test('a key given twice', () => {
  expect(
    check({
      file: schedule,
      from: '"mode": "on-site",',
      to: '"mode": "on-site", "mode": "remote",',
    }),
  ).toMatchInlineSnapshot(`
    [
      "support-schedule.json:8:26 json/duplicate-key | “mode” is given twice in the same object.",
    ]
  `);
});

test('JSON that is no object', () => {
  expect(check({ file: 'emergency-plan.json', write: '[1]' })).toMatchInlineSnapshot(`
    [
      "emergency-plan.json:1:1 schema/wrong-type | The record must be a group of fields (scenarios; optional: agreement), but this is a list.",
    ]
  `);
});

test('no front matter', () => {
  expect(check({ file: issue, write: 'Only text.' })).toMatchInlineSnapshot(`
    [
      "issues/004.mdx:1:1 yaml/front-matter | The front matter is missing.",
    ]
  `);
});

test('front matter that never ends', () => {
  expect(check({ file: issue, write: '---\ntitle: x\n' })).toMatchInlineSnapshot(`
    [
      "issues/004.mdx:1:1 yaml/front-matter | The front matter is not closed by a line “---”.",
    ]
  `);
});

test('broken YAML', () => {
  expect(check({ file: issue, from: /^reporter: .*$/m, to: 'reporter: Sales: order desk' }))
    .toMatchInlineSnapshot(`
    [
      "issues/004.mdx:4:11 yaml/syntax | Broken YAML: a value with a colon in it needs quotes.",
    ]
  `);
});

test('a tab for indentation in YAML', () => {
  expect(check({ file: issue, from: '    by:', to: '\tby:' })).toMatchInlineSnapshot(`
    [
      "issues/004.mdx:12:1 yaml/syntax | Broken YAML: a tab is used for indentation; use spaces.",
    ]
  `);
});

test('a YAML alias bomb', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]',
    'c: &c [*b, *b, *b, *b, *b, *b, *b, *b]',
    'd: [*c, *c, *c, *c, *c, *c, *c, *c]',
  ];
  expect(check({ file: issue, write: `---\n${bomb.join('\n')}\n---\n\nText.\n` }))
    .toMatchInlineSnapshot(`
      [
        "issues/004.mdx:2:4 yaml/syntax | Broken YAML: records have no YAML anchors (&); a text that begins with & needs quotes.",
        "issues/004.mdx:3:4 yaml/syntax | Broken YAML: records have no YAML anchors (&); a text that begins with & needs quotes.",
        "issues/004.mdx:3:8 yaml/syntax | Broken YAML: records have no YAML aliases (*); write the value itself, and a text that begins with * in quotes.",
        "issues/004.mdx:4:4 yaml/syntax | Broken YAML: records have no YAML anchors (&); a text that begins with & needs quotes.",
        "issues/004.mdx:4:8 yaml/syntax | Broken YAML: records have no YAML aliases (*); write the value itself, and a text that begins with * in quotes.",
        "issues/004.mdx:5:5 yaml/syntax | Broken YAML: records have no YAML aliases (*); write the value itself, and a text that begins with * in quotes.",
      ]
    `);
});

test('a missing field', () => {
  expect(check({ file: issue, from: /^severity: .*\n/m, to: '' })).toMatchInlineSnapshot(`
    [
      "issues/004.mdx:6:24 schema/missing-field | Severity (“severity”) is missing.",
    ]
  `);
});

test('an unknown field, with what was probably meant', () => {
  expect(check({ file: issue, from: /^severity:/m, to: 'serverity:' })).toMatchInlineSnapshot(`
    [
      "issues/004.mdx:6:24 schema/missing-field | Severity (“severity”) is missing.",
      "issues/004.mdx:7:1 schema/unknown-field | “serverity” is no field here. Did you mean “severity”?",
    ]
  `);
});

test('a field named like an object’s inner works', () => {
  expect(
    check({ file: 'emergency-plan.json', from: '"scenarios"', to: '"__proto__": {}, "scenarios"' }),
  ).toMatchInlineSnapshot(`
    [
      "emergency-plan.json:3:3 schema/unknown-field | “__proto__” is no field here.",
    ]
  `);
});

test('a value of the wrong type', () => {
  expect(check({ file: issue, from: /^title: .*$/m, to: 'title: 42' })).toMatchInlineSnapshot(`
    [
      "issues/004.mdx:2:8 schema/wrong-type | Title must be a text, or {"zh": "…", "en": "…"}, but this is the number 42.",
    ]
  `);
});

test('a value that is not on the list', () => {
  expect(check({ file: issue, from: /^category: .*$/m, to: 'category: configuratoin' }))
    .toMatchInlineSnapshot(`
      [
        "issues/004.mdx:6:11 schema/not-a-choice | Category cannot be “configuratoin”. Did you mean “configuration”?",
      ]
    `);
});

test('a date that does not exist', () => {
  expect(check({ file: issue, from: /^reportedOn: .*$/m, to: 'reportedOn: 2026-02-30' }))
    .toMatchInlineSnapshot(`
      [
        "issues/004.mdx:3:13 schema/bad-format | Reported on cannot be “2026-02-30”: it must be a day that the calendar has (2026-02 has 28 days).",
      ]
    `);
});

test('an id in a wrong form', () => {
  expect(check({ file: 'acceptance.mdx', from: 'id: trace', to: 'id: Trace It' }))
    .toMatchInlineSnapshot(`
      [
        "acceptance.mdx:7:9 schema/bad-format | Id cannot be “Trace It”: it must be lower-case letters, digits and hyphens.",
      ]
    `);
});

test('an empty text', () => {
  expect(check({ file: issue, from: /^title: .*$/m, to: 'title: "  "' })).toMatchInlineSnapshot(`
    [
      "issues/004.mdx:2:8 schema/empty | Title is empty.",
    ]
  `);
});

test('a number out of range', () => {
  expect(check({ file: 'project.json', from: '"days": 56', to: '"days": -1' }))
    .toMatchInlineSnapshot(`
    [
      "project.json:219:13 schema/out-of-range | Days must be ≥ 0, but is -1.",
    ]
  `);
});

test('an invisible control character', () => {
  expect(check({ file: 'project.json', from: '"title": "Licence', to: '"title": "\\u0007Licence' }))
    .toMatchInlineSnapshot(`
    [
      "project.json:19:14 schema/invalid | Title: it holds an invisible control character.",
    ]
  `);
});

test('a project of a newer schema version is not judged by this one’s schemas', () => {
  expect(
    check(
      { file: 'project.json', from: '"schemaVersion": 2', to: '"schemaVersion": 3' },
      { file: issue, from: /^severity: .*\n/m, to: '' },
    ),
  ).toMatchInlineSnapshot(`
    [
      "project.json:3:20 schema/version | The project is written under schema version 3; this release reads up to 2.",
    ]
  `);
});

test('a reference to an issue, a patch and a person that do not exist', () => {
  expect(
    check(
      { file: 'patches/p01.mdx', from: '- "005"', to: '- "055"' },
      { file: 'issues/005.mdx', from: 'patch: p01', to: 'patch: p10' },
      { file: schedule, from: '"nora-finch"', to: '"nora-fich"' },
    ),
  ).toMatchInlineSnapshot(`
    [
      "issues/005.mdx:41:8 reference/unknown | Patch: there is no patch “p10”. Did you mean “p01”?",
      "patches/p01.mdx:15:5 reference/unknown | Issues it fixes: there is no issue “055”. Did you mean “005”?",
      "support-schedule.json:5:17 reference/unknown | Person: there is no team member “nora-fich”. Did you mean “nora-finch”?",
    ]
  `);
});

test('an id given twice', () => {
  expect(check({ file: 'acceptance.mdx', from: 'id: allergens', to: 'id: trace' }))
    .toMatchInlineSnapshot(`
      [
        "acceptance.mdx:11:9 reference/duplicate | The id “trace” is already used in Criteria.",
      ]
    `);
});

test('an id given twice in a list that may be left out', () => {
  const from = /id: [a-z-]+(?=\n {4}kind)/;
  const id = 'id: single-person';
  expect(
    checkEdited('lantern-valve', [
      { file: 'summary-report.mdx', from, to: id },
      {
        file: 'summary-report.mdx',
        from: /(?<=id: single-person[\s\S]*)id: [a-z-]+(?=\n {4}kind)/,
        to: id,
      },
    ]).filter((line) => line.includes('reference/duplicate')),
  ).toHaveLength(1);
});

test('nothing is said of references to a list that could not be read', () => {
  expect(
    check({ file: 'document-register.json', from: '{', to: '{{' }).filter((line) =>
      line.includes('reference/'),
    ),
  ).toEqual([]);
});

test.each([
  [
    'names that no record has',
    `{${Array.from({ length: 200_000 }, (_, n) => `"k${String(n)}":1`).join(',')}}`,
  ],
  ['empty groups', JSON.stringify({ scenarios: Array.from({ length: 50_000 }, () => ({})) })],
  ['wrong values', JSON.stringify({ scenarios: Array.from({ length: 100_000 }, () => 1) })],
])('a file of thousands of faults, %s, shows the first of them', (_name, write) => {
  const findings = checkEdited('harbour-bakery', [{ file: 'emergency-plan.json', write }]);
  const own = findings.filter((line) => line.startsWith('emergency-plan.json:'));
  expect(own.length).toBe(200);
});

test.each([
  ['a line each', Array.from({ length: 11_000 }, (_, n) => `k${String(n)}: 1`).join('\n')],
  [
    'on one line',
    `x: {${Array.from({ length: 11_000 }, (_, n) => `"k${String(n)}":1`).join(',')}}`,
  ],
])('YAML of more fields than could be read in time, %s, is told before it is read', (_name, to) => {
  const findings = checkEdited('harbour-bakery', [
    { file: 'issues/004.mdx', from: /^title: .*$/m, to },
  ]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(/^issues\/004\.mdx:\d+:\d+ file\/too-complex /);
});
