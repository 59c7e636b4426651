import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../src/model/localised.ts';
import { capstone } from '../cli/capstone.ts';
import { handbookPages, sourceOf } from './handbook-pages.ts';

/** The mistakes that the handbook's samples of `check` are about: file, what stood there, what is written instead. */
const mistakes: Record<Language, readonly (readonly [string, string, string])[]> = {
  zh: [
    [
      'projects/lantern-valve/issues/013.mdx',
      'status: in-progress\ncause',
      'status: confirmd\ncause',
    ],
    ['projects/lantern-valve/acceptance.mdx', '至今运行 53 天', '至今运行 54 天'],
    ['projects/harbour-bakery/issues/007.mdx', '\nDrivers leave', '\nDrivers {QF-31} leave'],
  ],
  en: [
    ['projects/harbour-bakery/issues/007.mdx', 'status: new\nlog', 'status: confirmd\nlog'],
    ['projects/lantern-valve/acceptance.mdx', '至今运行 53 天', '至今运行 54 天'],
    ['projects/harbour-bakery/issues/007.mdx', '\nDrivers leave', '\nDrivers {QF-31} leave'],
  ],
};

/** The day of the samples. */
const day = '2026-11-25';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'capstone-samples-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What `check` says of the samples with one mistake in them, with the paths of the repository. */
function checked(language: Language, index: number): string {
  const [file = '', before = '', after = ''] = mistakes[language][index] ?? [];
  const content = join(folder, `${language}-${String(index)}`);
  cpSync('content', content, { recursive: true });
  commitAll(content);
  const path = join(content, file);
  const good = readFileSync(path, 'utf8');
  expect(good).toContain(before);
  writeFileSync(path, good.replace(before, after));
  const project = file.split('/')[1] ?? '';
  const args = ['--project', project, '--as-of', day, '--lang', language];
  return capstone(['check', '--content', content, ...args]).out.replaceAll(
    /^\S*\/projects\//gm,
    'content/projects/',
  );
}

/** Puts a folder under git, so that a finding can say what has changed since. */
function commitAll(content: string): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  const steps = [
    ['init', '--quiet'],
    ['add', '--all'],
    [...who, 'commit', '--quiet', '--message', 'Records'],
  ];
  for (const step of steps) expect(spawnSync('git', step, { cwd: content }).status).toBe(0);
}

/** A block of sample output, and the command that stands before it. */
interface Sample {
  page: string;
  command: string[] | undefined;
  lines: string[];
}

function samplesOf(language: Language): Sample[] {
  return handbookPages(language).flatMap((page) => {
    const fences = [...sourceOf(language, page).matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```/gm)];
    return fences.flatMap(([, kind, text = ''], index) => {
      if (kind !== 'text') return [];
      const [, before, script = ''] = fences[index - 1] ?? [];
      const command =
        before === 'sh'
          ? /^npm run -s capstone -- (.*)$/m.exec(script)?.[1]?.split(' ')
          : undefined;
      return [{ page, command, lines: text.trimEnd().split('\n') }];
    });
  });
}

/** The lines that do not stand in the output, in order; `…` leaves lines out. */
function missing(lines: readonly string[], output: string): string[] {
  const printed = output.split('\n');
  let from = 0;
  return lines.filter((line) => {
    if (line.trim() === '…') return false;
    const at = printed.indexOf(line, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

describe.each(languages)('%s', (language) => {
  const samples = samplesOf(language);
  const findings = samples.filter(({ lines }) => /^content\/.*:\d+:\d+ {2}/.test(lines[0] ?? ''));
  const answers = samples.filter(({ command }) => command?.[0] === 'gate');

  test('the handbook shows findings and gates', () => {
    expect(findings.length).toBe(mistakes[language].length);
    expect(answers.length).toBeGreaterThanOrEqual(3);
  });

  test('each finding that the handbook shows is what the check says', () => {
    const outputs = mistakes[language].map((_, index) => checked(language, index));
    for (const { page, lines } of findings) {
      const left = outputs.map((output) => missing(lines, output));
      const closest = left.toSorted((one, other) => one.length - other.length)[0];
      expect(closest, page).toEqual([]);
    }
  });

  test.each(answers)('$page: the gate answers as shown', ({ command = [], lines }) => {
    const { out } = capstone([...command, '--lang', language]);
    expect(missing(lines, out)).toEqual([]);
  });
});
