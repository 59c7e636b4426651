import { forEdition, type Edition } from '../loading/edition.ts';
import { addDays, daysFrom } from '../model/calendar.ts';
import { documentNumber } from '../model/document-number.ts';
import { documentLanguages } from '../document/language.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKindIds, recordKinds } from '../model/records/index.ts';
import { walk } from '../model/schema-walk.ts';
import type { PlainDate } from '../model/values/date.ts';
import { asOf } from '../rules/as-of.ts';
import { dossierCode, manifestRecords, type Dossier } from '../sealing/manifest.ts';
import type { Expected } from './expected.ts';

/**
 * The dossier of a project that has this code: of either edition, in any language, as of any day on which
 * something had happened, up to `today`. The newest days are tried first.
 *
 * @param expected narrows the search
 */
export function findDossier(
  code: string,
  project: ProjectRecords,
  method: Method,
  expected: Expected,
  today: PlainDate,
): Dossier | undefined {
  const number = documentNumber(project.project.data, method, '7');
  for (const { start, days } of spans(project, expected.asOf, today)) {
    const then = asOf(project, start);
    for (const edition of editions.filter((one) => matches(one, expected.edition))) {
      const records = manifestRecords(forEdition(then, edition), method);
      for (const language of documentLanguages.filter((one) => matches(one, expected.language))) {
        for (const day of days) {
          const dossier = { project: project.id, number, edition, language, asOf: day, records };
          if (dossierCode(dossier) === code) return dossier;
        }
      }
    }
  }
  return undefined;
}

const editions: readonly Edition[] = ['customer', 'internal'];

function matches(value: string, wanted: string | undefined): boolean {
  return wanted === undefined || wanted === value;
}

/** Spans of days in which nothing happened, so that the records are the same on each; newest first. */
function spans(
  project: ProjectRecords,
  only: PlainDate | undefined,
  today: PlainDate,
): { start: PlainDate; days: PlainDate[] }[] {
  if (only !== undefined) return [{ start: only, days: [only] }];
  const starts = factDays(project).filter((day) => day <= today);
  return starts
    .map((start, index) => {
      const next = starts[index + 1];
      const end = next === undefined ? today : addDays(next, -1);
      return { start, days: daysFrom(start, end).reverse() };
    })
    .reverse();
}

/** Every day on which the records say that something happened, in order. */
function factDays(project: ProjectRecords): PlainDate[] {
  const days = new Set<string>();
  for (const kindId of recordKindIds) {
    const kind: RecordKind = recordKinds[kindId];
    for (const { data } of project.records[kindId]) {
      for (const { value, meta } of walk(kind.schema, data)) {
        if (meta.fact === true && typeof value === 'string') days.add(value);
      }
    }
  }
  return [...days].sort();
}
