import type { z } from 'zod';
import type { PatchSchema } from '../../model/records/patch.ts';
import type { Localised } from '../../model/localised.ts';
import type { Rule } from '../rule.ts';

const steps = [
  ['request', { zh: '申请', en: 'the request' }],
  ['branchTest', { zh: '分公司本地测试', en: 'the branch test' }],
  ['backup', { zh: '备份', en: 'the backup' }],
  ['application', { zh: '更新', en: 'the application' }],
  ['verification', { zh: '验证', en: 'the verification' }],
] as const satisfies readonly (readonly [string, Localised])[];

const patch: z.input<typeof PatchSchema> = {
  title: 'Index of stock postings',
  version: '8.2.1-p03',
  request: { on: '2026-03-04', by: 'consultant', reason: 'Postings stop' },
  fixes: [],
  branchTest: { on: '2026-03-09', tester: 'technical-support', result: 'passed' },
  status: 'requested',
  plan: 'After closing time',
  rollBack: 'Restore the backup',
  backup: { on: '2026-03-10', by: 'internal-support', location: 'NAS' },
  application: { on: '2026-03-10', by: 'consultant' },
};

/** METHOD 7.1 and 7.4: test first, back up, apply, verify. */
export const patchSteps: Rule = {
  code: 'order/patch-steps',
  section: 'tasks/7-4-2/#steps',
  reads: ['patch'],
  *check({ project }) {
    for (const { id, data } of project.records.patch) {
      const done = steps.flatMap(([key, label]) => {
        const on = data[key]?.on;
        return on === undefined ? [] : [{ key, label, on }];
      });
      for (const [index, later] of done.entries()) {
        const earlier = done[index - 1];
        if (!earlier || earlier.on <= later.on) continue;
        const args = {
          later: later.label,
          laterOn: later.on,
          earlier: earlier.label,
          earlierOn: earlier.on,
        };
        yield { kind: 'patch', id, path: [later.key, 'on'], args };
      }
    }
  },
  examples: {
    passes: { patches: { p1: patch } },
    fails: {
      patches: { p1: { ...patch, application: { on: '2026-03-05', by: 'consultant' } } },
    },
  },
};
