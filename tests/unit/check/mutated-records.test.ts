import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { checkProject } from '../../../src/checking/check.ts';
import { describe } from '../../../src/diagnostics/describe.ts';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { loadProject, type LoadedProject } from '../../../src/loading/load-project.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { edited, listsOf, mutation } from './mutation.ts';

// A longer search: CAPSTONE_RUNS=20000 CAPSTONE_SEED=7 vitest run --project unit <this file>
const numRuns = Number(process.env['CAPSTONE_RUNS'] ?? 250);
const seed = Number(process.env['CAPSTONE_SEED'] ?? 20261125);

const root = mkdtempSync(join(tmpdir(), 'capstone-mutated-'));
const projects = join(root, 'projects');
cpSync('content/projects', projects, { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const { method } = loadMethod(contentFolders(undefined).method);

/** Every record of the samples, as `<project>/<path>`. */
const files = readdirSync(projects, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:json|mdx)$/.test(path))
  .sort();

/** Files that a record is checked without, so that a run takes half the time: other issues. */
const others = files.filter((path) => /\/issues\/(?!00[12])/.test(path));
for (const path of others) renameSync(join(projects, path), join(root, path.replaceAll('/', '_')));

/** What a check says of a project in which one file is another. */
interface Checked {
  findings: Finding[];
  /** Files that were left out, for no error that is told. */
  silent: string[];
}

function checkWith(path: string, bytes: Buffer): Checked {
  const place = join(projects, path);
  const before = existsSync(place) ? readFileSync(place) : undefined;
  writeFileSync(place, bytes);
  try {
    const loaded = loadProject(projects, path.slice(0, path.indexOf('/')), method, ruleCodes);
    const findings = checkProject(loaded, method, { today: '2026-11-25', lookBack: false });
    return { findings, silent: silentlyLeftOut(loaded, path, findings) };
  } finally {
    if (before) writeFileSync(place, before);
    else rmSync(place);
  }
}

/** A record that cannot be used has an error of its own to show for it. */
function silentlyLeftOut(
  { records }: LoadedProject,
  path: string,
  findings: readonly Finding[],
): string[] {
  const isUsed = records?.unreadable.size === 0;
  const isTold = findings.some(
    ({ file, severity }) => severity === 'error' && file === `projects/${path}`,
  );
  return isUsed || isTold ? [] : [path];
}

/** Why a finding's place is none, seen from its file. */
function placeProblem(
  { code, file, position }: Finding,
  changed: string,
  bytes: Buffer,
): string | undefined {
  if (!position) {
    const isOfFile = code.startsWith('file/') || !existsSync(join(root, file));
    return isOfFile ? undefined : `${file}: somewhere`;
  }
  const content = file === `projects/${changed}` ? bytes : readFileSync(join(root, file));
  const lines = new TextDecoder().decode(content).split(/\r\n|\r|\n/);
  const { line, column, endLine, endColumn } = position;
  if ((endLine === undefined) !== (endColumn === undefined)) return `${file}: half an end`;
  const isInside = (atLine: number, atColumn: number) =>
    Number.isInteger(atLine) &&
    Number.isInteger(atColumn) &&
    atColumn >= 1 &&
    atColumn <= (lines[atLine - 1]?.length ?? -1) + 1;
  if (!isInside(line, column)) return `${file}: begins outside`;
  if (endLine === undefined || endColumn === undefined) return undefined;
  if (!isInside(endLine, endColumn)) return `${file}: ends outside`;
  const isForward = endLine > line || (endLine === line && endColumn >= column);
  return isForward ? undefined : `${file}: ends before it begins`;
}

function expectSound(path: string, bytes: Buffer): void {
  const checked = checkWith(path, bytes);
  expect(checkWith(path, bytes)).toEqual(checked);
  expect(checked.silent).toEqual([]);
  for (const finding of checked.findings) {
    expect({ ...finding, problem: placeProblem(finding, path, bytes) }).toEqual(finding);
    const { what, fix } = describe(finding, 'zh');
    expect(`${what}${fix}`).not.toContain('undefined');
  }
}

// Random mutations seldom hit the item of a list, so each list of each record gets these.
test('every list of a record may hold what is none of its items', () => {
  for (const path of files.filter((file) => file.startsWith('lantern-valve/'))) {
    const good = readFileSync(join('content/projects', path));
    const bytes = edited(good, path, (data) => {
      for (const list of listsOf(data)) list.unshift(null, {}, '', [], 0);
    });
    expect(bytes.equals(good)).toBe(false);
    expectSound(path, bytes);
  }
});

test('whatever becomes of a good record, each finding has its place, and the same one twice', () => {
  const mutations = fc.array(mutation(), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...files), mutations, (path, changes) => {
      const good = readFileSync(join('content/projects', path));
      const bytes = changes.reduce<Buffer>((file, change) => change(file, path), good);
      expectSound(path, bytes);
    }),
    { numRuns, seed },
  );
}, 3_600_000);
