import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createContext } from '../../../src/cli/context.ts';
import { createProgram } from '../../../src/cli/program.ts';

const folder = '.github/workflows';
const files = ['.gitlab-ci.yml', ...readdirSync(folder).map((name) => join(folder, name))];

interface GithubWorkflow {
  jobs: Record<
    string,
    { steps: { run?: string; uses?: string; with?: Record<string, unknown>; env?: object }[] }
  >;
}

type GitlabPipeline = Record<string, { script?: string[]; before_script?: string[] } | undefined>;

/** Every shell command that a pipeline runs. */
function commandsOf(file: string): string[] {
  const pipeline = parse(readFileSync(file, 'utf8')) as GithubWorkflow | GitlabPipeline;
  const lines = isGithub(pipeline)
    ? Object.values(pipeline.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
    : Object.values(pipeline).flatMap((job) => [
        ...(job?.before_script ?? []),
        ...(job?.script ?? []),
      ]);
  return lines.flatMap((line) => line.split('\n')).filter((line) => line.trim() !== '');
}

function isGithub(pipeline: GithubWorkflow | GitlabPipeline): pipeline is GithubWorkflow {
  return 'jobs' in pipeline;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const program = createProgram(createContext('en'));

/** What is wrong with a command of a pipeline; undefined where it exists as it is written. */
function faultOf(command: string): string | undefined {
  const words = command.replace(/ \|\| true$/, '').split(/\s+/);
  if (words[0] !== 'npm') return 'not an npm script';
  const name =
    words[1] === 'run' ? words.find((word, index) => index > 1 && word !== '-s') : words[1];
  if (name === 'ci') return undefined;
  if (name === undefined || !(name in scripts)) return 'no such script';
  if (name !== 'capstone') return undefined;
  const [sub, ...args] = words.slice(words.indexOf('--') + 1);
  const known = program.commands.find((one) => one.name() === sub);
  if (!known) return 'no such command';
  const options = known.options.map((option) => option.long);
  const unknown = args.find((arg) => arg.startsWith('--') && !options.includes(arg));
  if (unknown !== undefined) return `no option ${unknown}`;
  const format = known.options.find((option) => option.long === '--format');
  const chosen = args[args.indexOf('--format') + 1];
  if (args.includes('--format')) format?.parseArg?.(chosen ?? '', undefined);
  return undefined;
}

test.each(files.flatMap((file) => commandsOf(file).map((command) => [file, command])))(
  '%s runs what exists: %s',
  (_file, command) => {
    expect(faultOf(command)).toBeUndefined();
  },
);

test('this test tells a command that does not exist', () => {
  expect(faultOf('npm run lint')).toBe('no such script');
  expect(faultOf('npm run -s capstone -- chekc')).toBe('no such command');
  expect(faultOf('npm run -s capstone -- check --sinse main')).toBe('no option --sinse');
  expect(faultOf('curl https://example.com')).toBe('not an npm script');
  expect(() => faultOf('npm run -s capstone -- check --format xml')).toThrow();
});

test('both hosts check against the base of the branch, with the whole history', () => {
  const { jobs } = parse(readFileSync(join(folder, 'check.yml'), 'utf8')) as GithubWorkflow;
  const steps = jobs['check']?.steps ?? [];
  const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with?.['fetch-depth']).toBe(0);
  expect(commandsOf(join(folder, 'check.yml')).join('\n')).toMatch(/--format github --since/);
  const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as {
    variables: Record<string, string>;
    records: { artifacts: { reports: { codequality: string } } };
  };
  expect(gitlab.variables['GIT_DEPTH']).toBe('0');
  const report = gitlab.records.artifacts.reports.codequality;
  expect(commandsOf('.gitlab-ci.yml').join('\n')).toContain(`--format gitlab --out ${report}`);
});

test('the engine is tested by the one command that everybody uses', () => {
  expect(commandsOf(join(folder, 'test.yml'))).toEqual(['npm ci', 'npm test']);
});

test.each([
  '.github/pull_request_template.md',
  ...readdirSync('.gitlab/merge_request_templates').map((name) =>
    join('.gitlab/merge_request_templates', name),
  ),
])('%s asks before review', (path) => {
  const text = readFileSync(path, 'utf8');
  expect(text.match(/^- \[ \] /gm)?.length).toBeGreaterThan(3);
});
