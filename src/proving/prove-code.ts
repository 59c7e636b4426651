import { forEdition } from '../loading/edition.ts';
import type { Commit } from '../loading/history/commits-of.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import type { PlainDate } from '../model/values/date.ts';
import { asOf } from '../rules/as-of.ts';
import { attachedRecords } from '../sealing/attached-records.ts';
import { dossierCode, type Dossier } from '../sealing/manifest.ts';
import { lookChanged } from './look-changed.ts';
import { findDossier } from './find-dossier.ts';
import { unexpected, type Expected } from './expected.ts';
import { sealsBroken } from './prove-records.ts';
import { recordDifferences } from './record-differences.ts';
import type { Repository } from './repository.ts';
import { fault, note, type Proof, type StatedDossier } from './statement.ts';

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
  const present = provePresent(code, project, expected, repository, today);
  if (present) return present;
  for (const { id: commit, on } of repository.commits(id)) {
    const then = repository.projectAt(id, commit);
    const old = then && found(code, then, expected, repository, today)?.dossier;
    if (!then || !old) continue;
    const stated = { ...inShort(old), commit };
    const faults = [
      ...unexpected(stated, expected),
      fault('other-commit', { commit: commit.slice(0, 12), on }),
      ...recordDifferences(recordsOf(then, old), recordsOf(project, old)),
    ];
    return { proven: false, dossier: stated, faults, notes: [] };
  }
  return { proven: false, faults: [fault('code-unknown', { code, id })], notes: [] };
}

/**
 * Proves a code of which nobody says the project, against the present records of each.
 *
 * @param ids the projects to ask, in this order
 */
export function proveCodeAnywhere(
  code: string,
  ids: readonly string[],
  expected: Expected,
  repository: Repository,
  today: PlainDate,
): Proof {
  for (const id of ids) {
    const project = repository.project(id);
    const proof = project && provePresent(code, project, expected, repository, today);
    if (proof) return proof;
  }
  const unknown = fault('code-of-no-project', { code, count: ids.length });
  return { proven: false, faults: [unknown], notes: [] };
}

function provePresent(
  code: string,
  project: ProjectRecords,
  expected: Expected,
  repository: Repository,
  today: PlainDate,
): Proof | undefined {
  const hit = found(code, project, expected, repository, today);
  if (!hit) return undefined;
  const { dossier, method, since } = hit;
  const stated = inShort(dossier);
  const faults = [...unexpected(stated, expected), ...sealsBroken(dossier, repository)];
  const proven = faults.length === 0;
  const changed = since && lookChanged({ method, since }, repository.method);
  const fits = changed ?? note('code-fits', { command: printCommand(dossier) });
  const notes = proven ? [fits] : [];
  return { proven, dossier: stated, faults, notes };
}

/** What prints the same dossier again. */
function printCommand({ project, edition, language, asOf: day }: Dossier): string {
  return `npm run capstone -- dossier ${project} --edition ${edition} --lang ${language} --as-of ${day}`;
}

/** What is looked for is tried first; then every other dossier, so that it can be named. */
function found(
  code: string,
  project: ProjectRecords,
  expected: Expected,
  repository: Repository,
  today: PlainDate,
): ({ dossier: Dossier } & Numbering) | undefined {
  const { project: _, ...narrowing } = expected;
  const searches = Object.keys(narrowing).length > 0 ? [narrowing, {}] : [{}];
  for (const numbering of numberings(repository)) {
    for (const search of searches) {
      const dossier = findDossier(code, project, numbering.method, search, today);
      if (dossier) return { dossier, ...numbering };
    }
  }
  return undefined;
}

/** A method by which documents are numbered. */
interface Numbering {
  method: Method;
  /** Absent for the present one. */
  since?: Commit;
}

/** The present method, and each earlier one that numbered documents by another pattern. */
function* numberings({ method, earlierMethods }: Repository): Generator<Numbering> {
  const tried = new Set([method.company.documentNumber]);
  yield { method };
  for (const earlier of earlierMethods()) {
    const pattern = earlier.method.company.documentNumber;
    if (tried.has(pattern)) continue;
    tried.add(pattern);
    yield earlier;
  }
}

function recordsOf(project: ProjectRecords, { edition, asOf: day }: Dossier) {
  return attachedRecords(forEdition(asOf(project, day), edition));
}

function inShort({ records, ...dossier }: Dossier): StatedDossier {
  return { ...dossier, code: dossierCode({ ...dossier, records }) };
}
