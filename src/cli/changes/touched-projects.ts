import { existsSync, realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { ContentFolders } from '../../loading/content-folders.ts';
import type { Changes } from './changed-files.ts';

/**
 * Which projects a change touches: names in the projects folder, or `all` where the method or the
 * company’s look changed, by which every project is judged and printed. A method that lies in another repository has not changed.
 */
export function touchedProjects(
  { root, files }: Changes,
  folders: ContentFolders,
): ReadonlySet<string> | 'all' {
  const projects = within(root, folders.projects);
  const method = within(root, folders.method);
  const company = within(root, folders.company);
  const touched = new Set<string>();
  for (const file of files) {
    if (below(file, method) !== undefined || `${file}/` === company) return 'all';
    const [project] = below(file, projects)?.split('/') ?? [];
    if (project !== undefined) touched.add(project);
  }
  return touched;
}

/** A folder's path from the root, with a slash at its end; undefined for one outside. */
function within(root: string, folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const path = relative(realpathSync(root), realpathSync(folder)).replaceAll('\\', '/');
  if (path === '..' || path.startsWith('../') || /^[A-Za-z]:/.test(path)) return undefined;
  return path === '' ? '' : `${path}/`;
}

/** The rest of a path below a folder. */
function below(file: string, folder: string | undefined): string | undefined {
  return folder !== undefined && file.startsWith(folder) ? file.slice(folder.length) : undefined;
}
