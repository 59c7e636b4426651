import { realpathSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How a git host shows a line of a file, as far as the pipeline that runs the check says where the
 * files lie.
 *
 * @param root working tree that holds the file
 * @returns gives the address of a path from the root; undefined outside GitHub's and GitLab's
 *   pipelines, and for files of another repository
 */
export function sourceLinks(
  env: Environment,
  root: string,
): ((path: string, line: number | undefined) => string) | undefined {
  const github = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_SHA']];
  if (github.every(Boolean) && same(env['GITHUB_WORKSPACE'], root)) {
    const [server, repository, commit] = github;
    const base = `${server ?? ''}/${repository ?? ''}/blob/${commit ?? ''}`;
    return (path, line) => `${base}/${address(path)}${line ? `?plain=1#L${String(line)}` : ''}`;
  }
  const gitlab = [env['CI_PROJECT_URL'], env['CI_COMMIT_SHA']];
  if (gitlab.every(Boolean) && same(env['CI_PROJECT_DIR'], root)) {
    const [project, commit] = gitlab;
    const base = `${project ?? ''}/-/blob/${commit ?? ''}`;
    return (path, line) => `${base}/${address(path)}${line ? `?plain=1#L${String(line)}` : ''}`;
  }
  return undefined;
}

function address(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function same(folder: string | undefined, root: string): boolean {
  try {
    return folder !== undefined && realpathSync(folder) === realpathSync(root);
  } catch {
    return false;
  }
}
