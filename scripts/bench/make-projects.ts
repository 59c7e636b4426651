import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolders, ownContent } from '../../src/loading/content-folders.ts';
import { loadMethod } from '../../src/loading/load-method.ts';
import { loadProject } from '../../src/loading/load-project.ts';
import { currentSchemaVersion } from '../../src/model/records/project.ts';
import { ruleCodes } from '../../src/rules/index.ts';

const recordsEach = 100;

const samples = join(ownContent, 'projects');

/**
 * Makes projects of a hundred records each out of the samples: their closed issues are written again
 * under new ids, with seals that fit, so that every project checks clean.
 *
 * @param root a content folder to make
 * @param records how many in all
 */
export function makeProjects(root: string, records: number): void {
  const grown = join(root, 'grown');
  const ids = readdirSync(samples);
  for (const id of ids) grow(grown, id);
  const projects = join(root, 'projects');
  mkdirSync(projects, { recursive: true });
  for (let index = 0; index < records / recordsEach; index += 1) {
    const id = ids[index % ids.length] ?? '';
    cpSync(join(grown, id), join(projects, `${id}-${String(index).padStart(4, '0')}`), {
      recursive: true,
    });
  }
  rmSync(grown, { recursive: true });
}

function grow(grown: string, id: string): void {
  const folder = join(grown, id);
  cpSync(join(samples, id), folder, { recursive: true });
  const closed = readdirSync(join(folder, 'issues'))
    .map((name) => readFileSync(join(folder, 'issues', name), 'utf8'))
    .filter((text) => /^status: closed$/m.test(text) && !/^(?:patch|branchTest):/m.test(text));
  const present = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const missing = recordsEach - present.filter((path) => /\.(?:json|mdx)$/.test(path)).length;
  const names = Array.from({ length: missing }, (_, index) => String(101 + index));
  for (const [index, name] of names.entries()) {
    writeFileSync(join(folder, 'issues', `${name}.mdx`), closed[index % closed.length] ?? '');
  }
  seal(grown, id, new Set(names));
}

/** Puts the seals of the new issues right: a seal covers the id. */
export function seal(grown: string, id: string, names: ReadonlySet<string>): void {
  const { method } = loadMethod(contentFolders(undefined).method);
  const issues = loadProject(grown, id, method, ruleCodes).records?.records.issue ?? [];
  for (const issue of issues.filter((one) => names.has(one.id))) {
    const path = join(grown, id, 'issues', `${issue.id}.mdx`);
    const sealed = `seal: ${issue.seals[''] ?? ''}\n    version: ${currentSchemaVersion}`;
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(/seal: sha256:\w+(?:\n {4}version: \d)?/g, sealed));
  }
}
