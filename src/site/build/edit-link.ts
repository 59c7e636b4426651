import { relative, resolve } from 'node:path';

/** The environment of a build. */
type Environment = Record<string, string | undefined>;

/**
 * Where a content file is edited in the git host's editor.
 *
 * `CAPSTONE_EDIT_URL` names the content folder's address there. Without it, a build on GitHub or
 * GitLab takes the address from the runner's own variables.
 *
 * @param file the content file, absolute
 * @param content the content folder, absolute
 * @param env the build's environment
 * @returns undefined where no address is known, and for a file outside the content folder
 */
export function editLink(file: string, content: string, env: Environment): URL | undefined {
  const within = inside(content, file);
  if (within === undefined) return undefined;
  const named = env['CAPSTONE_EDIT_URL'];
  if (named) return new URL(within, named.replace(/\/*$/, '/'));
  const host = runner(env);
  const folder = host && inside(host.checkout, content);
  return folder === undefined ? undefined : new URL(`${folder}/${within}`, `${host?.editor}/`);
}

/** Where the runner's checkout lies, and the address of its top folder in the host's editor. */
function runner(env: Environment): { checkout: string; editor: string } | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_WORKSPACE: workspace,
    CI_PROJECT_URL: project,
    CI_PROJECT_DIR: folder,
  } = env;
  if (server && repository && workspace) {
    const branch = env['GITHUB_BASE_REF'] || env['GITHUB_REF_NAME'] || 'main';
    return { checkout: workspace, editor: `${server}/${repository}/edit/${branch}` };
  }
  if (project && folder) {
    const branch =
      env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'] || env['CI_COMMIT_REF_NAME'] || 'main';
    return { checkout: folder, editor: `${project}/-/edit/${branch}` };
  }
  return undefined;
}

/** The path within the folder, with slashes; undefined for what lies outside. */
function inside(folder: string, path: string): string | undefined {
  const within = relative(resolve(folder), resolve(path)).replaceAll('\\', '/');
  return within === '' || within.startsWith('..') ? undefined : within;
}
