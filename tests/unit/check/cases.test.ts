import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { allCodes } from '../../../src/diagnostics/codes.ts';
import { describe as inWords, messages } from '../../../src/diagnostics/describe.ts';
import { caseFile, caseNames, readCase, runCase } from './case.ts';

const names = caseNames();

/** `CAPSTONE_UPDATE_CASES=1` writes what is found now; read the difference before committing it. */
const isUpdate = process.env['CAPSTONE_UPDATE_CASES'] === '1';

test.each(names)('%s', (name) => {
  const wanted = readCase(name);
  const { findings, lines } = runCase(wanted);
  if (isUpdate) {
    const text = JSON.stringify({ ...wanted, findings: lines }, null, 2);
    writeFileSync(caseFile(name), `${text.replaceAll(hidden, escaped)}\n`);
  } else expect(lines).toEqual(wanted.findings);
  expect(findings.map(({ code }) => code)).toContain(dirname(name));
  for (const finding of findings) {
    for (const language of ['zh', 'en'] as const) {
      // Every argument is filled in, and nothing hidden gets through to the reader's terminal.
      const { what, why, fix } = inWords(finding, language);
      expect(`${what}${why}${fix}`).not.toMatch(/\{\w+\}/);
      expect(messages[language][finding.code].title).not.toBe('');
    }
  }
});

const hidden = /[\u007f-\u009f\u0300-\u036f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

test('every code has at least two cases', () => {
  const missing = allCodes.filter((code) => countOf(code) < 2);
  expect(missing.map((code) => `${code} has ${countOf(code)}`)).toEqual([]);
});

test('every case stands under a code', () => {
  expect(names.filter((name) => !allCodes.some((code) => code === dirname(name)))).toEqual([]);
});

function countOf(code: string): number {
  return names.filter((name) => dirname(name) === code).length;
}
