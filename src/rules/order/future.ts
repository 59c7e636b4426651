import type { RecordKind } from '../../model/record-kind.ts';
import { recordKindIds, recordKinds } from '../../model/records/index.ts';
import { walk } from '../../model/schema-walk.ts';
import { exampleIssue } from '../examples/example-issue.ts';
import type { Rule } from '../rule.ts';

/** A date that records what happened does not lie in the future. */
export const future: Rule = {
  code: 'order/future',
  section: 'records/issue/',
  reads: [],
  *check({ project, today }) {
    for (const kindId of recordKindIds) {
      const kind: RecordKind = recordKinds[kindId];
      for (const { id, data } of project.records[kindId]) {
        for (const { path, value, meta } of walk(kind.schema, data)) {
          if (meta.fact !== true || typeof value !== 'string' || value <= today) continue;
          const label = meta.labels ?? kind.labels;
          yield { kind: kindId, id, path, args: { label, on: value, today } };
        }
      }
    }
  },
  examples: {
    passes: { issues: { '001': exampleIssue() } },
    fails: { issues: { '001': exampleIssue({ reportedOn: '2062-03-03' }) } },
  },
};
