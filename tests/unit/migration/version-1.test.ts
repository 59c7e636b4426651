import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkProject } from '../../../src/checking/check.ts';
import { findRecords } from '../../../src/loading/find-records.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { loadProject } from '../../../src/loading/load-project.ts';
import { parseRecord } from '../../../src/loading/read-record.ts';
import { asUnder, migrate } from '../../../src/migration/migrate.ts';
import { rewrite } from '../../../src/migration/rewrite.ts';
import { ruleCodes } from '../../../src/rules/index.ts';

const frozen = 'tests/fixtures/version-1/projects';
const { method } = loadMethod('content/method');
const root = mkdtempSync(join(tmpdir(), 'capstone-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Rules that came after the projects were frozen, and that they do not meet. */
const later: string[] = ['summary/document-set-approved'];

const load = (projects: string, id: string) => loadProject(projects, id, method, ruleCodes);
const findings = (projects: string, id: string) =>
  checkProject(load(projects, id), method, { today: '2026-11-25', lookBack: false });
const parsed = (projects: string, id: string) =>
  findRecords(join(projects, id)).files.map((file) =>
    parseRecord(join(projects, id, file.path), file),
  );

/** Writes what `migrate` would write into a copy of a frozen project. */
function migratedCopy(id: string, name: string): string {
  const projects = join(root, name);
  cpSync(join(frozen, id), join(projects, id), { recursive: true });
  const files = Map.groupBy(load(projects, id).changes, ({ file }) => file);
  for (const [file, changes] of files) {
    const path = join(projects, id, file);
    const kind = changes[0]?.kind ?? 'project';
    writeFileSync(path, rewrite(readFileSync(path, 'utf8'), file, kind, changes));
  }
  return projects;
}

describe.each(['lantern-valve', 'harbour-bakery'])('%s under version 1', (id) => {
  test('loads without an error, every seal intact, before it is migrated and after', () => {
    const errors = (projects: string) =>
      findings(projects, id).filter(
        ({ severity, code }) => severity === 'error' && !later.includes(code),
      );
    expect(load(frozen, id).version).toBe(1);
    expect(errors(frozen)).toEqual([]);
    expect(errors(migratedCopy(id, 'seals'))).toEqual([]);
  });

  test('the way back from version 2 gives every record as it was', () => {
    const before = parsed(frozen, id);
    const after = migrate(before, 1).records;
    for (const [index, { kind, data }] of before.entries()) {
      const migrated = after[index]?.data as Record<string, unknown>;
      expect(asUnder(1, kind, migrated)).toEqual(data);
    }
  });

  test('the files say what was loaded, and migrating them again changes nothing', () => {
    const projects = migratedCopy(id, 'files');
    const loaded = (folder: string) => load(folder, id).records?.records;
    const data = (folder: string) =>
      Object.values(loaded(folder) ?? {}).flatMap((entries) => entries.map((entry) => entry.data));
    expect(data(projects)).toEqual(data(frozen));
    expect(load(projects, id)).toMatchObject({ version: 2, changes: [] });
    expect(migrate(parsed(projects, id), 1).changes).toMatchObject([{ path: ['schemaVersion'] }]);
  });

  test('every line that a migration does not touch stays as it was', () => {
    const projects = migratedCopy(id, 'lines');
    for (const { path } of parsed(frozen, id)) {
      const lines = (folder: string) => readFileSync(join(folder, id, path), 'utf8').split('\n');
      const after = lines(projects);
      const lost = lines(frozen).filter((line) => !after.includes(line));
      expect(lost.filter((line) => !/status: |"schemaVersion"/.test(line))).toEqual([]);
    }
  });
});

test('after migrating, an edit of a signed status still breaks its seal', () => {
  const projects = migratedCopy('lantern-valve', 'edited');
  const path = join(projects, 'lantern-valve', 'issues/011.mdx');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('status: confirmed', 'status: applied'));
  expect(findings(projects, 'lantern-valve').map(({ code }) => code)).toContain('seal/broken');
});

test('a project half migrated is read as a whole', () => {
  const projects = migratedCopy('lantern-valve', 'half');
  const own = join(projects, 'lantern-valve', 'project.json');
  cpSync(join(frozen, 'lantern-valve', 'project.json'), own);
  const errors = findings(projects, 'lantern-valve').filter(
    ({ severity, code }) => severity === 'error' && !later.includes(code),
  );
  expect(errors).toEqual([]);
});
