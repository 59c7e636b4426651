import { loadProject } from '../loading/load-project.ts';
import { canonical } from '../sealing/canonical.ts';
import { signables } from './signable.ts';
import type { Subject } from './subject.ts';

/**
 * Whether what is being signed, and who has signed it, still stands in its file as it was read. A person
 * may take an hour to confirm, and an editor may save the file meanwhile.
 *
 * @param projects absolute path of the `projects` folder
 */
export function isAsRead({ project, method, signable }: Subject, projects: string): boolean {
  const now = loadProject(projects, project.id, method, []).records;
  const { file, part, seal, signatures } = signable;
  const same = now && signables(now).find((one) => one.file === file && one.part === part);
  return same?.seal === seal && canonical(same.signatures) === canonical(signatures);
}
