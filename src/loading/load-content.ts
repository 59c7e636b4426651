import { existsSync, readdirSync } from 'node:fs';
import { codes } from '../diagnostics/codes.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Method } from '../model/method/method.ts';
import type { ContentFolders } from './content-folders.ts';
import { isId } from './find-records.ts';
import { loadMethod } from './load-method.ts';
import { loadProject, type LoadedProject } from './load-project.ts';

/** Everything that was read, with what is wrong in it. */
export interface LoadedContent {
  method: Method;
  projects: LoadedProject[];
  /** Findings of the method's files and of the projects folder; each project has its own. */
  findings: Finding[];
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
  const { method, findings } = loadMethod(folders.method);
  const projects: LoadedProject[] = [];
  for (const entry of projectEntries(folders.projects)) {
    if (!(typeof only === 'string' ? only === entry.name : (only?.has(entry.name) ?? true)))
      continue;
    if (entry.isDirectory() && isId(entry.name)) {
      projects.push(loadProject(folders.projects, entry.name, method, rules));
      continue;
    }
    const code = entry.isSymbolicLink()
      ? 'file/link'
      : entry.isDirectory()
        ? 'file/name'
        : 'file/unknown';
    findings.push({
      code,
      severity: codes[code],
      args: { name: entry.name, example: 'lantern-valve', known: '<id>/project.json' },
      file: `projects/${entry.name}`,
    });
  }
  return { method, projects, findings };
}

/** Names of the projects in a folder, in order. */
export function projectIds(projects: string): string[] {
  return projectEntries(projects)
    .filter((entry) => entry.isDirectory() && isId(entry.name))
    .map((entry) => entry.name);
}

function projectEntries(projects: string) {
  if (!existsSync(projects)) return [];
  return readdirSync(projects, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !/^readme/i.test(entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
