import { forEdition } from '../loading/edition.ts';
import type { Commit } from '../loading/history/commits-of.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import { asOf } from '../rules/as-of.ts';
import { attachedRecords } from '../sealing/attached-records.ts';
import { statement, type Dossier } from '../sealing/manifest.ts';
import type { Carried } from './carried.ts';
import { recordDifferences } from './record-differences.ts';
import type { Repository } from './repository.ts';
import { brokenSeal, signaturesOf } from './signed-changes.ts';
import { fault, type Fault } from './statement.ts';

/** Holds the records that a dossier carries against those of the repository. */
export function proveRecords(carried: Carried, repository: Repository): Fault[] {
  const { dossier } = carried.manifest;
  const project = repository.project(dossier.project);
  if (!project) return [fault('unknown-project', { id: dossier.project })];
  const ours = statedOf(project, dossier, repository.method);
  if (ours.number !== dossier.number) {
    const args = { stated: dossier.number, expected: ours.number };
    return [fault(isOfProject(carried, project) ? 'other-number' : 'other-project', args)];
  }
  if (sameDigests(ours, dossier)) {
    return [...changedFields(carried, project), ...sealsBrokenSince(dossier, ours, repository)];
  }
  const edition = editions.find(
    (other) =>
      other !== dossier.edition &&
      sameDigests(statedOf(project, { ...dossier, edition: other }, repository.method), dossier),
  );
  if (edition) return [fault('other-edition', { stated: dossier.edition, expected: edition })];
  const commit = commitWith(carried, repository);
  return [
    commit
      ? fault('other-commit', { commit: commit.id.slice(0, 12), on: commit.on })
      : fault('other-records'),
    ...changedFields(carried, project),
  ];
}

/** Whether the carried records are of a project with the same customer and project code. */
function isOfProject({ records }: Carried, project: ProjectRecords): boolean {
  const own = records.find(({ kind }) => kind === 'project')?.data;
  const { customerCode, code } = project.project.data;
  return own?.['customerCode'] === customerCode && own['code'] === code;
}

const editions = ['internal', 'customer'] as const;

/** What the project's dossier of the same edition, language and day states of itself. */
function statedOf(project: ProjectRecords, stated: Dossier, method: Method): Dossier {
  const { edition, language, asOf: day } = stated;
  return statement(printedRecords(project, stated), method, { edition, language, asOf: day });
}

function printedRecords(project: ProjectRecords, { edition, asOf: day }: Dossier): ProjectRecords {
  return forEdition(asOf(project, day), edition);
}

function sameDigests(one: Dossier, other: Dossier): boolean {
  const listed = ({ records }: Dossier) =>
    records.map(({ file, digest }) => `${file} ${digest}`).join();
  return listed(one) === listed(other);
}

function changedFields({ manifest, records }: Carried, project: ProjectRecords): Fault[] {
  if (records.length === 0) return [];
  return recordDifferences(records, attachedRecords(printedRecords(project, manifest.dossier)));
}

/** The commit at which the records said what the manifest lists: the stated one, or the newest. */
function commitWith({ manifest }: Carried, repository: Repository): Commit | undefined {
  const { dossier, printed } = manifest;
  const known = repository.commits(dossier.project);
  const first = known.filter(({ id }) => id === printed.commit);
  return [...first, ...known].find(({ id }) => {
    const then = repository.projectAt(dossier.project, id);
    return then && sameDigests(statedOf(then, dossier, repository.method), dossier);
  });
}

/** Seals that fitted when the dossier was printed, and fit no longer. */
function sealsBrokenSince(then: Dossier, now: Dossier, repository: Repository): Fault[] {
  const broken = new Set(signaturesOf(now).flatMap(({ key, intact }) => (intact ? [] : [key])));
  return signaturesOf(then)
    .filter(({ key, intact }) => intact && broken.has(key))
    .flatMap((one) => brokenSeal('seal-broken-since', one, then.project, repository));
}

/** Seals that did not fit what they seal when the dossier was printed. */
export function sealsBroken(dossier: Dossier, repository: Repository): Fault[] {
  return signaturesOf(dossier)
    .filter(({ intact }) => !intact)
    .flatMap((one) => brokenSeal('seal-broken', one, dossier.project, repository));
}
