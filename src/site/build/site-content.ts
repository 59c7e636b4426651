import { contentFolders } from '../../loading/content-folders.ts';
import { forEdition, type Edition } from '../../loading/edition.ts';
import { lastCommits } from '../../loading/history/last-commits.ts';
import { loadContent, projectIds, type LoadedContent } from '../../loading/load-content.ts';
import type { LoadedProject } from '../../loading/load-project.ts';
import type { Method } from '../../model/method/method.ts';
import type { ProjectRecords } from '../../model/project-records.ts';
import type { PlainDate } from '../../model/values/date.ts';
import { gatesForCustomer } from '../../rules/customer-gates.ts';
import { evaluateGates, type GateResult } from '../../rules/evaluate.ts';
import { asOf } from '../../rules/as-of.ts';
import { ruleCodes } from '../../rules/index.ts';
import { readAudience, type Audience } from './audience.ts';
import { readDay } from './day.ts';

/** A project as the site shows it. */
export interface SiteProject {
  id: string;
  /** The records, filtered for the audience and the day; undefined where project.json is broken. */
  records: ProjectRecords | undefined;
  gates: readonly GateResult[];
  loaded: LoadedProject;
}

/** Everything that the site is built from. */
export interface SiteContent {
  method: Method;
  projects: readonly SiteProject[];
  /** The last commit that changed each project, where git knows it. */
  commits: ReadonlyMap<string, string>;
  audience: Audience;
  edition: Edition;
  /** The day that the site stands for. */
  today: PlainDate;
}

let built: SiteContent | undefined;

/**
 * Loads the content once for the whole build, filters it for the build's audience
 * (`CAPSTONE_AUDIENCE`), and asks the gates as of `CAPSTONE_AS_OF` (today by default).
 */
export function siteContent(): SiteContent {
  built ??= load(process.env);
  return built;
}

function load(env: Readonly<Record<string, string | undefined>>): SiteContent {
  const audience = readAudience(env['CAPSTONE_AUDIENCE']);
  const today = readDay(env['CAPSTONE_AS_OF']) ?? new Date().toISOString().slice(0, 10);
  const folders = contentFolders(env['CAPSTONE_CONTENT']);
  const only = audience.kind === 'customer' ? audience.project : undefined;
  if (only !== undefined && !projectIds(folders.projects).includes(only)) {
    throw new Error(`CAPSTONE_AUDIENCE names the project "${only}", which does not exist.`);
  }
  const content: LoadedContent = loadContent(folders, ruleCodes, only);
  const edition: Edition = audience.kind;
  return {
    method: content.method,
    audience,
    edition,
    today,
    commits: lastCommits(folders.projects, only),
    projects: content.projects.map((loaded) => siteProject(loaded, content.method, edition, today)),
  };
}

function siteProject(
  loaded: LoadedProject,
  method: Method,
  edition: Edition,
  today: PlainDate,
): SiteProject {
  const { id, records } = loaded;
  if (!records) return { id, records, gates: [], loaded };
  const all = evaluateGates({ project: records, method, today });
  const gates = edition === 'internal' ? all : gatesForCustomer(all);
  return { id, records: forEdition(asOf(records, today), edition), gates, loaded };
}
