import { expect, test } from 'vitest';
import { rewrite } from '../../../src/migration/rewrite.ts';

test('front matter keeps its comments, quotes, order and line ends', () => {
  const text =
    '---\r\ntitle: "A: b" # why\r\n# of the day\r\nstatus: open # as agreed\r\nlog:\r\n  - {on: 2026-03-03, status: open}\r\n---\r\n\r\nText: ---\r\n';
  const changes = [
    { path: ['status'], value: 'new' },
    { path: ['log', 0, 'status'], value: 'new' },
  ];
  expect(rewrite(text, 'issues/001.mdx', 'issue', changes)).toBe(
    text.replace('status: open #', 'status: new #').replace('status: open}', 'status: new}'),
  );
});

test('a new field goes where the schema has it, above a comment that belongs to the next', () => {
  const text = '---\nrequest: {on: 2026-03-03}\n# what it mends\nfixes: []\n---\n\nText\n';
  const changes = [{ path: ['status'], value: 'requested' }];
  expect(rewrite(text, 'patches/p1.mdx', 'patch', changes)).toBe(
    text.replace('# what', 'status: requested\n# what'),
  );
});

test('a field of a list’s item goes in at the item’s own indentation', () => {
  const text = '---\nconditions:\n  -   text: a\n      owner: b\n---\n';
  const changes = [{ path: ['conditions', 0, 'id'], value: 'condition-1' }];
  expect(rewrite(text, 'acceptance.mdx', 'acceptance', changes)).toBe(
    text.replace('text: a', 'id: condition-1\n      text: a'),
  );
});

test('JSON keeps its formatting and a byte order mark', () => {
  const text =
    '\uFEFF{\n    "schemaVersion" : 1,\n    "goLiveOn": "2026-03-02",\n\n    "languages": ["zh",  "en"]\n}\n';
  const changes = [
    { path: ['schemaVersion'], value: 2 },
    { path: ['log'], value: [{ on: '2026-03-02', status: 'go-live' }] },
  ];
  expect(rewrite(text, 'project.json', 'project', changes)).toBe(
    '\uFEFF{\n    "schemaVersion" : 2,\n    "goLiveOn": "2026-03-02",\n    "log": [\n      { "on": "2026-03-02", "status": "go-live" }\n    ],\n\n    "languages": ["zh",  "en"]\n}\n',
  );
});
