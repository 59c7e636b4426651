import type { ContentFolders } from '../loading/content-folders.ts';
import { commitsOf, type Commit } from '../loading/history/commits-of.ts';
import { earlierMethods, type EarlierMethod } from '../loading/history/method-at.ts';
import { projectAt } from '../loading/history/project-at.ts';
import { isId } from '../loading/file-names.ts';
import { projectIds } from '../loading/load-content.ts';
import { loadMethod } from '../loading/load-method.ts';
import { loadProject } from '../loading/load-project.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import type { RecordKindId } from '../model/records/index.ts';
import { ruleCodes } from '../rules/index.ts';
import { signedState, type SignedState } from '../loading/history/signed-state.ts';
import type { DossierSource } from './dossier-of.ts';

/** The records that a dossier is proved against, now and at earlier commits. */
export interface Repository {
  method: Method;
  /** Method and company's look as earlier commits had them, newest first, read as they are asked for. */
  earlierMethods: () => Iterable<EarlierMethod>;
  /** Undefined where there is no such project, or its project.json cannot be read. */
  project: (id: string) => ProjectRecords | undefined;
  /** The same with the places of its values; undefined where `project` is. */
  source: (id: string) => DossierSource | undefined;
  /** The commits that changed the project, newest first; at most a hundred. */
  commits: (id: string) => Commit[];
  projectAt: (id: string, commit: string) => ProjectRecords | undefined;
  /** A record as it was when somebody signed it; undefined where no commit holds that. */
  signedState: (
    id: string,
    record: { kind: RecordKindId; id: string },
    seal: string,
  ) => SignedState | undefined;
}

export function repositoryOf(folders: ContentFolders): Repository {
  const { projects, method: folder, company } = folders;
  const { method } = loadMethod(folder, company);
  const source = (id: string): DossierSource | undefined => {
    if (!isId(id) || !projectIds(projects).includes(id)) return undefined;
    const { records, locate } = loadProject(projects, id, method, ruleCodes);
    return records && { records, locate };
  };
  return {
    method,
    earlierMethods: () => earlierMethods(folders),
    source,
    project: (id) => source(id)?.records,
    commits: (id) => commitsOf(projects, id, 100),
    projectAt: (id, commit) => projectAt(commit, projects, id, method, ruleCodes)?.records,
    signedState: (id, record, seal) => signedState(projects, id, record, seal, method),
  };
}
