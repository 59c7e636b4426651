import type { z } from 'zod';
import type { PatchSchema } from '../../model/records/patch.ts';
import { memberOf } from '../../model/project-records.ts';
import { isSamePerson } from '../person.ts';
import type { Rule } from '../rule.ts';

const patch: z.input<typeof PatchSchema> = {
  title: 'Index of stock postings',
  version: '8.2.1-p03',
  request: { on: '2026-03-04', by: 'consultant', reason: 'Postings stop' },
  status: 'requested',
  fixes: [],
  plan: 'After closing time',
  rollBack: 'Restore the backup',
  application: { on: '2026-03-10', by: 'consultant' },
  verification: { on: '2026-03-11', by: 'internal-support', result: 'Postings run again' },
};

/** METHOD 7.1 and 7.4.2: a fix is tested by others than its maker, and verified by others than who applied it. */
export const ownFix: Rule = {
  code: 'order/own-fix',
  section: 'tasks/7-4-2/#steps',
  reads: ['issue', 'patch'],
  *check({ project }) {
    const isAmong = (makers: readonly (string | undefined)[], who: string) =>
      makers.some((maker) => maker !== undefined && isSamePerson(project, maker, who));
    const name = (id: string) => memberOf(project, id)?.name ?? id;
    for (const { id, data } of project.records.issue) {
      const makers = data.log.filter(({ status }) => status === 'fixed').map(({ by }) => by);
      const tester = data.branchTest?.tester;
      if (tester !== undefined && isAmong(makers, tester)) {
        yield { kind: 'issue', id, path: ['branchTest', 'tester'], args: { who: name(tester) } };
      }
      const index = data.log.findLastIndex(({ status }) => status === 'confirmed');
      const confirmed = data.log[index];
      // What the customer signs for was not left to its maker.
      if (!confirmed || data.signatures.some(({ on }) => on >= confirmed.on)) continue;
      const appliers = data.log.filter(({ status }) => status === 'applied').map(({ by }) => by);
      if (!isAmong([...makers, ...appliers], confirmed.by)) continue;
      const path = ['log', index, 'by'];
      yield { kind: 'issue', id, path, args: { who: name(confirmed.by) } };
    }
    for (const { id, data } of project.records.patch) {
      const makers = data.log.filter(({ status }) => status === 'built').map(({ by }) => by);
      const tester = data.branchTest?.tester;
      if (tester !== undefined && isAmong(makers, tester)) {
        yield { kind: 'patch', id, path: ['branchTest', 'tester'], args: { who: name(tester) } };
      }
      const verifier = data.verification?.by;
      if (verifier !== undefined && isAmong([data.application?.by, ...makers], verifier)) {
        yield { kind: 'patch', id, path: ['verification', 'by'], args: { who: name(verifier) } };
      }
    }
  },
  examples: {
    passes: { patches: { p1: patch } },
    fails: {
      patches: {
        p1: { ...patch, verification: { on: '2026-03-11', by: 'consultant', result: 'Works' } },
      },
    },
  },
};
