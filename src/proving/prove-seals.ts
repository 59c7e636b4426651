import { forEdition, type Edition } from '../loading/edition.ts';
import { documentLanguages } from '../document/language.ts';
import type { PlainDate } from '../model/values/date.ts';
import { asOf } from '../rules/as-of.ts';
import { dossierCode, statement } from '../sealing/manifest.ts';
import { sealsBroken } from './prove-records.ts';
import type { Expected } from './expected.ts';
import type { Repository } from './repository.ts';
import { fault, note, type Note, type Proof } from './statement.ts';

/**
 * Proves that what was signed in a project is still what is recorded, and says which codes its dossiers
 * have as of a day, to compare them with paper.
 */
export function proveSeals(
  id: string,
  expected: Expected,
  repository: Repository,
  today: PlainDate,
): Proof {
  const project = repository.project(id);
  if (!project) return { proven: false, faults: [fault('unknown-project', { id })], notes: [] };
  const day = expected.asOf ?? today;
  const then = asOf(project, day);
  const dossier = (edition: Edition, language: string) =>
    statement(forEdition(then, edition), repository.method, { edition, language, asOf: day });
  const all = dossier('internal', documentLanguages[0]);
  const count = all.records.flatMap(({ signed = [] }) => signed.flatMap((one) => one.signatures));
  const faults = sealsBroken(all, repository);
  const codes = (['customer', 'internal'] as const)
    .filter((edition) => expected.edition === undefined || expected.edition === edition)
    .flatMap((edition) =>
      documentLanguages
        .filter((one) => expected.language === undefined || expected.language === one)
        .map((language): Note => {
          const code = dossierCode(dossier(edition, language));
          return note('code-now', { edition, language, code, asOf: day });
        }),
    );
  const seals =
    count.length === 0 ? note('nothing-signed') : note('seals-hold', { count: count.length });
  return {
    proven: faults.length === 0,
    faults,
    notes: [...(faults.length === 0 ? [seals] : []), ...codes],
  };
}
