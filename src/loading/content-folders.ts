import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFile } from '../project-root.ts';

/** Where the three kinds of content are read from; absolute paths. */
export interface ContentFolders {
  handbook: string;
  method: string;
  projects: string;
}

/** The repository's own content folder. */
export const ownContent = projectFile('content');

/** Raised for a `--content` without any of the three subfolders; a mistake of usage, not of content. */
export class ContentFolderError extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`No folder with handbook, method or projects in it: ${folder}`);
    this.folder = folder;
  }
}

/**
 * Finds the content folders. A subfolder that `content` lacks falls back to the repository's own.
 *
 * @param content a folder with `handbook`, `method`, `projects` or some of them
 * @throws ContentFolderError where it has none of them
 */
export function contentFolders(content: string | undefined): ContentFolders {
  const base = content ? resolve(content) : ownContent;
  const names = ['handbook', 'method', 'projects'] as const;
  if (!names.some((name) => isFolder(join(base, name)))) throw new ContentFolderError(base);
  const pick = (name: keyof ContentFolders) =>
    isFolder(join(base, name)) ? join(base, name) : join(ownContent, name);
  return { handbook: pick('handbook'), method: pick('method'), projects: pick('projects') };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
