import { expect, test } from 'vitest';
import { fingerprintsOf } from '../../../src/report/fingerprints.ts';
import { exampleFinding } from './example-report.ts';

test('stay the same when lines move, and differ where anything else does', () => {
  const [one] = fingerprintsOf([exampleFinding()]);
  expect(fingerprintsOf([exampleFinding({ position: { line: 90, column: 1 } })])).toEqual([one]);
  const others = fingerprintsOf([
    exampleFinding({ code: 'prose/html' }),
    exampleFinding({ file: 'projects/mill/issues/002.mdx' }),
    exampleFinding({ args: { text: '{y}' } }),
    exampleFinding({ path: ['title'] }),
  ]);
  expect(new Set([one, ...others]).size).toBe(5);
});

test('two findings that are alike have two', () => {
  expect(new Set(fingerprintsOf([exampleFinding(), exampleFinding()])).size).toBe(2);
});
