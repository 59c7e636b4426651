import { dirname, join, relative } from 'node:path';
import type { ContentFolders } from '../loading/content-folders.ts';
import { readText } from '../loading/file-text.ts';
import { inLanguage } from '../model/localised.ts';
import type { ProjectNames } from '../checking/check.ts';
import type { PlainDate } from '../model/values/date.ts';
import { capstoneVersion } from '../project-root.ts';
import type { ReportContext } from '../report/report.ts';
import { shown, type CliContext } from './context.ts';
import { repositoryRoot } from './repository-root.ts';
import { sourceLinks } from './source-links.ts';

/** What a report of `check` or `gate` is about. */
export interface ReportSubject {
  folders: ContentFolders;
  asOf: PlainDate;
  names: ProjectNames;
  since?: string;
}

/** What the formats of findings need to know. */
export function reportContext(context: CliContext, subject: ReportSubject): ReportContext {
  const { folders, asOf, names, since } = subject;
  const address = context.env['CAPSTONE_SITE']?.replace(/\/+$/, '');
  const place = (file: string) => {
    const [top, ...rest] = file.split('/');
    const folder = folders[top as keyof ContentFolders];
    const path = join(folder, ...rest);
    const root = repositoryRoot(folder) ?? dirname(folder);
    const inRepository = relative(root, path).replaceAll('\\', '/');
    return { path, root, inRepository };
  };
  return {
    language: context.language,
    asOf,
    site: address || 'http://localhost:4321',
    ...(address ? { publicSite: address } : {}),
    version: capstoneVersion(),
    projects: names.size,
    ...(since === undefined ? {} : { since }),
    nameOf: (project) => {
      const name = names.get(project);
      return name === undefined ? undefined : inLanguage(name, context.language);
    },
    pathOf: (file) => shown(place(file).path),
    repositoryPathOf: (file) => place(file).inRepository,
    lineOf: lineReader((file) => place(file).path),
    sourceOf: (file, line) => {
      const { root, inRepository } = place(file);
      return sourceLinks(context.env, root)?.(inRepository, line);
    },
  };
}

/** Reads lines of files, each file once. */
function lineReader(pathOf: (file: string) => string): ReportContext['lineOf'] {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (!lines) {
      const read = readText(pathOf(file));
      lines = 'text' in read ? read.text.split('\n') : [];
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}
