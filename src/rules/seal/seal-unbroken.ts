import type { DataPath } from '../../model/project-records.ts';
import { memberOf, sealFor } from '../../model/project-records.ts';
import type { RecordKind } from '../../model/record-kind.ts';
import { recordKindIds, recordKinds } from '../../model/records/index.ts';
import { walk } from '../../model/schema-walk.ts';
import type { Signature } from '../../model/values/signature.ts';
import { exampleAcceptance } from '../examples/example-acceptance.ts';
import type { Rule } from '../rule.ts';

/** What changed since is read from git, where there is one; the rule knows the records alone. */
const since = { zh: '', en: '' };

/** The seal of a text that was changed since. */
const otherSeal = `sha256:${'1'.repeat(64)}`;

/** Editing a signed record breaks its seal until it is signed again. */
export const sealUnbroken: Rule = {
  code: 'seal/broken',
  section: 'records/acceptance/',
  reads: [],
  *check({ project }) {
    for (const kindId of recordKindIds) {
      const kind: RecordKind = recordKinds[kindId];
      for (const entry of project.records[kindId]) {
        const { id, data } = entry;
        for (const { path, value } of walk(kind.schema, data)) {
          const part = path.join('.');
          const signatures = (value as { signatures?: readonly Signature[] }).signatures;
          if (entry.seals[part] === undefined || !signatures) continue;
          for (const [index, signature] of signatures.entries()) {
            const now = sealFor(entry, part, signature) ?? '';
            if (signature.seal === now) continue;
            const who = memberOf(project, signature.by)?.name ?? signature.by;
            const at: DataPath = [...path, 'signatures', index, 'seal'];
            const seals = { signed: shortSeal(signature.seal), now: shortSeal(now) };
            const args = { label: kind.labels, who, on: signature.on, ...seals, since };
            yield { kind: kindId, id, path: at, args };
          }
        }
      }
    }
  },
  examples: {
    passes: { acceptance: exampleAcceptance() },
    fails: {
      acceptance: exampleAcceptance({
        signatures: [{ by: 'customer-executive', on: '2026-04-28', seal: otherSeal }],
      }),
    },
  },
};

/** The first digits, to tell two seals apart by eye. */
function shortSeal(seal: string): string {
  return seal.replace(/^sha256:/, '').slice(0, 12);
}
