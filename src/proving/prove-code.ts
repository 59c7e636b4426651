import { forEdition } from '../loading/edition.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import type { PlainDate } from '../model/values/date.ts';
import { asOf } from '../rules/as-of.ts';
import { attachedRecords } from '../sealing/attached-records.ts';
import { dossierCode, type Dossier } from '../sealing/manifest.ts';
import { findDossier } from './find-dossier.ts';
import type { Expected } from './prove-file.ts';
import { sealsBroken } from './prove-records.ts';
import { recordDifferences } from './record-differences.ts';
import type { Repository } from './repository.ts';
import { fault, type Proof, type StatedDossier } from './statement.ts';

/**
 * Proves the code of a dossier on paper: finds which dossier of the project it stands for, among the
 * records of now, and else among those of the project's last commits.
 *
 * @param code as `readCode` gives it
 */
export function proveCode(
  code: string,
  id: string,
  expected: Expected,
  repository: Repository,
  today: PlainDate,
): Proof {
  const project = repository.project(id);
  if (!project) return { proven: false, faults: [fault('unknown-project', { id })], notes: [] };
  const found = findDossier(code, project, repository.method, expected, today);
  if (found) {
    const faults = sealsBroken(found, repository);
    return { proven: faults.length === 0, dossier: inShort(found), faults, notes: [] };
  }
  for (const { id: commit, on } of repository.commits(id)) {
    const then = repository.projectAt(id, commit);
    const old = then && findDossier(code, then, repository.method, expected, today);
    if (!then || !old) continue;
    const faults = [
      fault('other-commit', { commit: commit.slice(0, 12), on }),
      ...recordDifferences(recordsOf(then, old), recordsOf(project, old)),
    ];
    return { proven: false, dossier: { ...inShort(old), commit }, faults, notes: [] };
  }
  return { proven: false, faults: [fault('code-unknown', { code, id })], notes: [] };
}

function recordsOf(project: ProjectRecords, { edition, asOf: day }: Dossier) {
  return attachedRecords(forEdition(asOf(project, day), edition));
}

function inShort({ records, ...dossier }: Dossier): StatedDossier {
  return { ...dossier, code: dossierCode({ ...dossier, records }) };
}
