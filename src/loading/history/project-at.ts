import type { Method } from '../../model/method/method.ts';
import { loadProject, type LoadedProject } from '../load-project.ts';
import { filesAt, withFiles } from './files-at.ts';

/**
 * Loads a project as it stood at a commit.
 *
 * @param projects absolute path of the `projects` folder, inside a git repository
 * @param only reads these files of the project's folder alone
 * @returns undefined where git does not have the commit, or the project was not in it
 */
export function projectAt(
  commit: string,
  projects: string,
  id: string,
  method: Method,
  rules: readonly string[],
  only?: readonly string[],
): LoadedProject | undefined {
  const files = filesAt(commit, projects, only?.map((file) => `${id}/${file}`) ?? [`${id}/`]);
  if (files.size === 0) return undefined;
  return withFiles(files, (folder) => loadProject(folder, id, method, rules));
}
