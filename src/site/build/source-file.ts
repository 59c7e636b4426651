import { join, relative, resolve } from 'node:path';
import { contentFolders } from '../../loading/content-folders.ts';

const { handbook, method } = contentFolders(process.env['CAPSTONE_CONTENT']);

/** The file of the method that the pages of a section are made from. */
const dataFiles: Record<string, string> = {
  roles: 'roles.json',
  raci: 'tasks.json',
  deliverables: 'deliverables.json',
  templates: 'templates.json',
  risks: 'risks.json',
  gates: 'gates.json',
  glossary: 'terms.json',
};

/** A content file and the folder of content that it belongs to; both absolute. */
export interface SourceFile {
  file: string;
  folder: string;
  /** Its path within the content, `handbook/zh/tasks/7-1-1.mdx`. */
  name: string;
}

/**
 * The file that someone would edit to change a page.
 *
 * @param pathname the page's address, `/zh/roles/vendor-pm/`
 * @param entryPath the handbook file of the page, where it has one
 * @returns undefined for pages that are made from code or from several files
 */
export function sourceFile(
  pathname: string,
  entryPath: string | undefined,
): SourceFile | undefined {
  const page = entryPath === undefined ? undefined : resolve(entryPath);
  const within = page && relative(handbook, page).replaceAll('\\', '/');
  if (page && within && !within.startsWith('..')) {
    return { file: page, folder: handbook, name: `handbook/${within}` };
  }
  const name = dataFiles[pathname.split('/')[2] ?? ''];
  if (name === undefined) return undefined;
  return { file: join(method, name), folder: method, name: `method/${name}` };
}
