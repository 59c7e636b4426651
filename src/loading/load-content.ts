import { existsSync, lstatSync, readdirSync, type Dirent } from 'node:fs';
import { codes, type Code } from '../diagnostics/codes.ts';
import type { Arguments, Finding } from '../diagnostics/finding.ts';
import { visibleName } from '../diagnostics/visible.ts';
import type { Method } from '../model/method/method.ts';
import type { ContentFolders } from './content-folders.ts';
import { asId, isId, nameProblem } from './file-names.ts';
import { loadMethod } from './load-method.ts';
import { loadProject, type LoadedProject } from './load-project.ts';
import { systemProblem } from './problems.ts';

/** Everything that was read, with what is wrong in it. */
export interface LoadedContent {
  method: Method;
  projects: LoadedProject[];
  /** Findings of the method's files and of the projects folder; each project has its own. */
  findings: Finding[];
}

/** The same, each project read when its turn comes: the records of one fit in memory, of all may not. */
export interface OpenedContent extends Omit<LoadedContent, 'projects'> {
  projects: Iterable<LoadedProject>;
}

/**
 * Loads the method and the projects.
 *
 * @param rules every rule's code, so that waivers can refer to them
 * @param only loads just this project, or just these
 */
export function loadContent(
  folders: ContentFolders,
  rules: readonly string[],
  only?: string | ReadonlySet<string>,
): LoadedContent {
  const content = openContent(folders, rules, only);
  return { ...content, projects: [...content.projects] };
}

/** Loads the method, and finds the projects; they are loaded one after the other, as they are asked for. */
export function openContent(
  folders: ContentFolders,
  rules: readonly string[],
  only?: string | ReadonlySet<string>,
): OpenedContent {
  const { method, findings } = loadMethod(folders.method, folders.company);
  const isWanted = (name: string) =>
    typeof only === 'string' ? only === name : (only?.has(name) ?? true);
  const entries = projectEntries(folders.projects, findings).filter(({ name }) => isWanted(name));
  findings.push(...entries.filter((entry) => !isProject(entry)).map(strayEntry));
  const projects = {
    *[Symbol.iterator]() {
      for (const { name } of entries.filter(isProject)) {
        yield loadProject(folders.projects, name, method, rules);
      }
    },
  };
  return { method, projects, findings };
}

/** Names of the projects in a folder, in order. */
export function projectIds(projects: string): string[] {
  return projectEntries(projects, [])
    .filter(isProject)
    .map((entry) => entry.name);
}

function isProject(entry: Dirent): boolean {
  return entry.isDirectory() && isId(entry.name);
}

/** What stands among the projects and is none. */
function strayEntry(entry: Dirent): Finding {
  const name = visibleName(entry.name);
  const place = { file: `projects/${name}` };
  if (entry.isSymbolicLink()) {
    return { code: 'file/link', severity: codes['file/link'], args: { name }, ...place };
  }
  const problem = entry.isDirectory() && nameProblem(entry.name);
  if (problem) {
    const args = { name, problem, example: 'lantern-valve', suggestion: asId(entry.name) };
    return { code: 'file/name', severity: codes['file/name'], args, ...place };
  }
  const args = { name, known: '<id>/project.json', suggestion: { zh: '', en: '' } };
  return { code: 'file/unknown', severity: codes['file/unknown'], args, ...place };
}

/** What lies in the projects folder; a folder that is a link or cannot be read is a finding. */
function projectEntries(projects: string, findings: Finding[]): Dirent[] {
  const report = (code: Code, args: Arguments) =>
    findings.push({ code, severity: codes[code], args, file: 'projects' });
  try {
    if (!existsSync(projects)) return [];
    if (lstatSync(projects).isSymbolicLink()) {
      report('file/link', { name: 'projects' });
      return [];
    }
    return readdirSync(projects, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && !/^readme/i.test(entry.name))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    report('file/unreadable', {
      problem: systemProblem((error as NodeJS.ErrnoException).code ?? ''),
    });
    return [];
  }
}
