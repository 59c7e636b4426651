import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { createContext, type CliContext } from '../../../src/cli/context.ts';
import { createProgram } from '../../../src/cli/program.ts';
import { inProcess } from '../../fixtures/in-process.ts';
import { capstone } from './capstone.ts';

test.each([
  [
    'an unknown option',
    ['check', '--projct', 'x'],
    'no option --projct. Did you mean “--project”?',
  ],
  ['an unknown command', ['chekc'], 'no command “chekc”. Did you mean “check”?'],
  ['an unknown project', ['gate', 'harbor-bakery'], 'Did you mean “harbour-bakery”?'],
  [
    'an unknown format',
    ['check', '--format', 'sarf'],
    'Did you mean “sarif”? Choose one of: text,',
  ],
  [
    'an unknown language',
    ['check', '--lang', 'fr'],
    '--lang cannot be “fr”. Choose one of: zh, en.',
  ],
  ['a date that is none', ['check', '--as-of', '2026-13-01'], '“2026-13-01” is not a date'],
  ['a content folder that is not there', ['check', '--content', '/no/such'], 'There is no folder'],
  ['a missing argument', ['gate'], 'The argument <id> is missing.'],
  ['too many arguments', ['check', 'harbour-bakery'], 'too much: harbour-bakery'],
  ['an option without its value', ['check', '--project'], '--project <id> needs a value'],
])('%s: exit 2, what is meant, where help is', async (_name, args, says) => {
  const { code, err, out } = await inProcess(args, 'en');
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(err).toMatch(/See “npm run capstone --( check| gate)? --help”\.\n$/);
  expect(out).toBe('');
});

test('complaints speak Chinese too, by LANG or --lang', () => {
  const { err } = capstone(['check', '--projct', 'x'], { LANG: 'zh_CN.UTF-8' });
  expect(err).toContain('没有选项 --projct。是不是“--project”？');
  expect(err).toContain('用法见“npm run capstone -- check --help”。');
});

/** The help of every command, without a process for each. */
function helpOf(language: CliContext['language']): Map<string, string> {
  const program = createProgram(createContext(language));
  const commands = [program, ...program.commands];
  const texts = new Map<string, string>();
  for (const command of commands) {
    let text = '';
    command.configureOutput({
      writeOut: (part) => {
        text += part;
      },
      getOutHelpWidth: () => 80,
    });
    command.outputHelp();
    texts.set(command.name(), text);
  }
  return texts;
}

test.each(['zh', 'en'] as const)(
  'every command’s help has examples and exit codes (%s)',
  (lang) => {
    const texts = helpOf(lang);
    for (const text of texts.values()) {
      expect(text).toContain('npm run capstone -- ');
      expect(text).toMatch(lang === 'zh' ? /退出码：0/ : /Exit codes: 0/);
      expect(text).not.toContain('undefined');
      if (lang === 'zh') expect(text).not.toMatch(/Usage|Options|Commands|default|\[options\]/);
    }
  },
);

test('help of one command, by both ways', () => {
  const { code, out } = capstone(['check', '--help']);
  expect([code, out]).toEqual([0, expect.stringContaining('--since <revision>')]);
  expect(capstone(['help', 'check']).out).toBe(out);
});

test('a path is meant from where the user typed the command, not from where npm runs it', () => {
  const env = { npm_lifecycle_event: 'capstone', INIT_CWD: `${process.cwd()}/content/projects` };
  const { code, out } = capstone(['check', '--content', '..', '--format', 'json'], env);
  expect([code, (JSON.parse(out) as { findings: unknown[] }).findings]).toEqual([0, []]);
});

test('a closed pipe is no fault', () => {
  const command = `${process.execPath} src/cli/main.ts check --format sarif | head -c 10`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect([stdout.length, stderr]).toEqual([10, '']);
});

test('a fault of Capstone itself: one line, exit 70; the whole with CAPSTONE_DEBUG', () => {
  const fault = 'Date.prototype.getFullYear = () => { throw new Error("clock\\nbroken"); };';
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` };
  const { code, err } = capstone(['check'], env);
  expect(code).toBe(70);
  expect(err).toMatch(/^Capstone itself failed: clock broken \(Capstone .+\n$/);
  expect(err.trimEnd()).not.toContain('\n');
  expect(capstone(['check'], { ...env, CAPSTONE_DEBUG: '1' }).err).toMatch(/\n\s+at /);
});

test('a spreadsheet does not go into a project of an older schema version', () => {
  const args = ['--project', 'lantern-valve', '--content', 'tests/fixtures/version-1'];
  const { code, err } = capstone(['import', 'issue', 'no.xlsx', ...args]);
  expect(code).toBe(2);
  expect(err).toContain('migrate lantern-valve');
});
