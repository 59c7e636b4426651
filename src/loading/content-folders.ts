import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { companyFile } from '../model/company.ts';
import { projectFile } from '../project-root.ts';

/** Where the three kinds of content and the company's look are read from; absolute paths. */
export interface ContentFolders {
  handbook: string;
  method: string;
  projects: string;
  /** The file `company.json`; it need not exist. */
  company: string;
}

/** The repository's own content folder. */
export const ownContent = projectFile('content');

/** Raised for a `--content` that holds no content; a mistake of usage, not of content. */
export class ContentFolderError extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`No folder with handbook, method or projects in it: ${folder}`);
    this.folder = folder;
  }
}

/**
 * Finds the content folders. What `content` lacks falls back to the repository's own.
 *
 * @param content a folder with `handbook`, `method`, `projects`, `company.json` or some of them
 * @throws ContentFolderError where it has none of them
 */
export function contentFolders(content: string | undefined): ContentFolders {
  const base = content ? resolve(content) : ownContent;
  const names = ['handbook', 'method', 'projects'] as const;
  const look = join(base, companyFile.path);
  if (!existsSync(look) && !names.some((name) => isFolder(join(base, name))))
    throw new ContentFolderError(base);
  const pick = (name: (typeof names)[number]) =>
    isFolder(join(base, name)) ? join(base, name) : join(ownContent, name);
  return {
    handbook: pick('handbook'),
    method: pick('method'),
    projects: pick('projects'),
    company: existsSync(look) ? look : join(ownContent, companyFile.path),
  };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
