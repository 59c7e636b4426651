import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { Language } from '../model/localised.ts';
import type { PlainDate } from '../model/values/date.ts';
import {
  ContentFolderError,
  contentFolders,
  type ContentFolders,
} from '../loading/content-folders.ts';
import {
  openContent,
  projectIds,
  type LoadedContent,
  type OpenedContent,
} from '../loading/load-content.ts';
import type { LoadedProject } from '../loading/load-project.ts';
import { suggestion } from '../loading/suggestion.ts';
import type { Paint } from '../report/paint.ts';
import { ruleCodes } from '../rules/index.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './messages/en.ts';
import { cliWords, fill } from './words.ts';

/** What every command has at hand. */
export interface CliContext {
  language: Language;
  words: CliWords;
  /** Today by this machine's clock. */
  today: PlainDate;
  env: Readonly<Record<string, string | undefined>>;
  out: (text: string) => void;
  /** Writes to standard error. */
  err: (text: string) => void;
  paint: Paint;
  /** Columns of the terminal, or what is good to read elsewhere. */
  width: number;
}

export function createContext(language: Language): CliContext {
  return {
    language,
    words: cliWords[language],
    today: localDay(new Date()),
    env: process.env,
    out: (text) => {
      process.stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
    paint: paintFor(process.stdout),
    width: process.stdout.columns || 100,
  };
}

/** The calendar day of a moment in this machine's time zone. */
function localDay(moment: Date): PlainDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

const styles = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  dim: 'dim',
  good: 'green',
  strong: 'bold',
} as const;

function paintFor(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(styles[style], text, { stream });
}

/** Finds the content folders of `--content` or `CAPSTONE_CONTENT`. */
export function foldersOf(context: CliContext, content: string | undefined): ContentFolders {
  try {
    return contentFolders(content ?? context.env['CAPSTONE_CONTENT']);
  } catch (error) {
    if (!(error instanceof ContentFolderError)) throw error;
    throw new UsageError(fill(context.words.errors.noContent, { folder: error.folder }));
  }
}

/** Loads all content, or the method and one project. */
export function loadFor(
  context: CliContext,
  folders: ContentFolders,
  project?: string,
): LoadedContent {
  const content = openFor(context, folders, project);
  return { ...content, projects: [...content.projects] };
}

/**
 * Finds all content, or one project, and loads each project as it is asked for.
 *
 * @param among leaves out every project that is not among these
 */
export function openFor(
  context: CliContext,
  folders: ContentFolders,
  project?: string,
  among?: ReadonlySet<string>,
): OpenedContent {
  if (project !== undefined && !projectIds(folders.projects).includes(project)) {
    const closest = suggestion(project, projectIds(folders.projects))[context.language];
    throw new UsageError(
      fill(context.words.errors.noProject, {
        id: project,
        folder: shown(folders.projects),
        suggestion: closest,
      }),
    );
  }
  const only =
    project === undefined || among === undefined
      ? (project ?? among)
      : new Set(among.has(project) ? [project] : []);
  return openContent(folders, ruleCodes, only);
}

/** Loads the method and one project that must be there. */
export function loadOne(
  context: CliContext,
  folders: ContentFolders,
  id: string,
): { content: LoadedContent; project: LoadedProject } {
  const content = loadFor(context, folders, id);
  const [project] = content.projects;
  if (!project)
    throw new UsageError(fill(context.words.errors.noProject, { id, folder: '', suggestion: '' }));
  return { content, project };
}

/** A path as the reader would type it: from here, or absolute where that is shorter. */
export function shown(path: string): string {
  const here = relative(process.cwd(), path) || '.';
  return (here.length <= path.length ? here : path).replaceAll('\\', '/');
}
