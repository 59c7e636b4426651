import type { DataPath } from '../../model/project-records.ts';
import type { Localised } from '../../model/localised.ts';
import type { RecordKind } from '../../model/record-kind.ts';
import { recordKindIds, recordKinds } from '../../model/records/index.ts';
import { walk } from '../../model/schema-walk.ts';
import type { Rule } from '../rule.ts';

/** A period with `start` and `end`, in any record, ends no earlier than it starts. */
export const period: Rule = {
  code: 'order/period',
  section: 'records/project/',
  reads: [],
  *check({ project }) {
    for (const kindId of recordKindIds) {
      const kind: RecordKind = recordKinds[kindId];
      for (const { id, data } of project.records[kindId]) {
        const labels = new Map<string, Localised>();
        for (const { path, value, meta } of walk(kind.schema, data)) {
          const label = meta.labels ?? labels.get(path.slice(0, -1).join('.')) ?? kind.labels;
          labels.set(path.join('.'), label);
          const { start, end } = value as { start?: string; end?: string };
          if (start === undefined || end === undefined || start <= end) continue;
          const at: DataPath = [...path, 'end'];
          yield { kind: kindId, id, path: at, args: { label, start, end } };
        }
      }
    }
  },
  examples: {
    passes: {},
    fails: { project: { firstMonthEndClose: { start: '2026-04-01', end: '2026-03-30' } } },
  },
};
