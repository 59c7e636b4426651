import { expect, test } from 'vitest';
import { writeSignature } from '../../../src/signing/write-signature.ts';

const seal = `sha256:${'a'.repeat(64)}`;
const old = `sha256:${'b'.repeat(64)}`;
const signature = { by: 'gao-shoucheng', on: '2026-04-24', seal, version: 2 };
const first = { signature, replaces: undefined };

/** The lines of `after` that `before` does not have, and the other way round. */
function difference(before: string, after: string): { gone: string[]; added: string[] } {
  const [one, other] = [before.split('\n'), after.split('\n')];
  return {
    gone: one.filter((line) => !other.includes(line)),
    added: other.filter((line) => !one.includes(line)),
  };
}

const prose = '\n<Part id="review">\n\n---\nsignatures: not these\n\n</Part>\n';
const lines = [
  '  - by: gao-shoucheng',
  '    on: 2026-04-24',
  `    seal: ${seal}`,
  '    version: 2',
];

test.each([
  ['no list', 'title: "A"   # remark\nconditions: [ ]\n', []],
  [
    'an empty list',
    'title: A\nsignatures: [] # nobody yet\nlast: "1.10"\n',
    ['signatures: [] # nobody yet'],
  ],
  ['an empty key', 'signatures:\ntitle: A\n', []],
  [
    'a signature of another person',
    `# first\nsignatures:\n  - by: lin-xiao # PM\n    on: 2026-04-24\n    seal: ${old}\n\ntitle: 'A'\n`,
    [],
  ],
])('front matter with %s gets the new lines only', (_name, front, gone) => {
  const before = `---\n${front}---\n${prose}`;
  const after = writeSignature(before, 'acceptance.mdx', [], first);
  const changed = difference(before, after);
  expect(changed.gone).toEqual(gone);
  for (const line of changed.added) {
    expect([...lines, 'signatures:', 'signatures: # nobody yet']).toContain(line);
  }
  expect(changed.added).toContain(`    seal: ${seal}`);
  expect(after.endsWith(`---\n${prose}`)).toBe(true);
});

test('a broken signature is renewed in its place, whatever the order of its fields', () => {
  const before = `---\nsignatures:\n- seal: "${old}" # long\n  on: 2026-04-20\n  by: gao-shoucheng\n- by: lin-xiao\n  on: 2026-04-24\n  seal: ${old}\n---\n`;
  const after = writeSignature(before, 'acceptance.mdx', [], { signature, replaces: 0 });
  expect(after).toBe(
    `---\nsignatures:\n- seal: ${seal} # long\n  on: 2026-04-24\n  by: gao-shoucheng\n  version: 2\n- by: lin-xiao\n  on: 2026-04-24\n  seal: ${old}\n---\n`,
  );
});

test('line ends of Windows and a byte order mark stay', () => {
  const before = '\ufeff---\r\ntitle: A\r\nsignatures: []\r\n---\r\nText\r\n';
  const after = writeSignature(before, 'acceptance.mdx', [], first);
  expect(after.startsWith('\ufeff---\r\n')).toBe(true);
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each([
  ['two blanks', '  ', '\n'],
  ['tabs', '\t', '\n'],
  ['four blanks and line ends of Windows', '    ', '\r\n'],
])('JSON keeps its style: %s', (_name, indent, eol) => {
  const value = {
    milestones: [
      { stage: '1', signatures: [] },
      { stage: '2', signatures: [] },
    ],
  };
  const before = `${JSON.stringify(value, null, indent).replaceAll('\n', eol)}${eol}`;
  const after = writeSignature(before, 'milestones.json', ['milestones', 1], first);
  value.milestones[1]?.signatures.push(signature as never);
  expect(after).toBe(`${JSON.stringify(value, null, indent).replaceAll('\n', eol)}${eol}`);
});

test('JSON: a second signature, and one renewed, touch nothing else', () => {
  const before = `{\n  "b": 1, "a": [1,2],\n  "signatures": [\n    { "by": "lin-xiao", "on": "2026-04-24", "seal": "${old}" }\n  ]\n}\n`;
  const added = writeSignature(before, 'handover.json', [], first);
  expect(difference(before, added).gone.length).toBeLessThan(2);
  expect(added).toContain('"b": 1, "a": [1,2],');
  const renewed = writeSignature(before, 'handover.json', [], {
    signature: { ...signature, by: 'lin-xiao' },
    replaces: 0,
  });
  expect(renewed).toContain(seal);
  expect(renewed).not.toContain(old);
});
