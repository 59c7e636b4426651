import { gitText } from './git.ts';

/**
 * The last commit that changed each project; projects with changes that are not committed, and those
 * that git does not know, have none.
 *
 * @param projects absolute path of the `projects` folder
 * @param only asks for just this project
 */
export function lastCommits(projects: string, only?: string): ReadonlyMap<string, string> {
  const path = only === undefined ? '.' : `./${only}`;
  const changed = gitText(projects, ['status', '--porcelain', '-z', '--no-renames', '--', path]);
  const log = gitText(projects, [
    'log',
    '--no-renames',
    '--format=%x01%H',
    '--name-only',
    '--relative',
    ...(only === undefined ? [] : ['-1']),
    '--',
    path,
  ]);
  const commits = new Map<string, string>();
  if (changed === undefined || log === undefined) return commits;
  let commit = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('\x01')) commit = line.slice(1);
    else if (line !== '') {
      const [project = ''] = line.split('/');
      if (!commits.has(project)) commits.set(project, commit);
    }
  }
  for (const project of dirty(changed, projects)) commits.delete(project);
  return commits;
}

/** Projects that `git status` names; its paths start at the repository's root. */
function* dirty(status: string, projects: string): Generator<string> {
  const prefix = gitText(projects, ['rev-parse', '--show-prefix']) ?? '';
  for (const entry of status.split('\0')) {
    const path = entry.slice(3);
    if (!path.startsWith(prefix)) continue;
    const [project = ''] = path.slice(prefix.length).split('/');
    yield project;
  }
}
