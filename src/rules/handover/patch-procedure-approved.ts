import { recordOf } from '../../model/project-records.ts';
import { exampleSeal } from '../examples/example-project.ts';
import type { Rule } from '../rule.ts';
import { signedByRole } from '../signing.ts';

const steps = [{ step: 'Test the patch at the branch office', role: 'technical-support' }];

const problems = {
  missing: { zh: '没有程序补丁更新流程。', en: 'There is no patch procedure.' },
  unsigned: {
    zh: '程序补丁更新流程还没有维护部经理签字。',
    en: 'The patch procedure is not signed by the maintenance manager.',
  },
} as const;

/** METHOD 7.4: the patch update procedure is approved by the maintenance manager. */
export const patchProcedureApproved: Rule = {
  code: 'handover/patch-procedure-approved',
  gate: 'handover',
  section: 'activities/7-4/#deliverables',
  reads: ['patch-procedure'],
  *check({ project, method }) {
    const procedure = recordOf(project, 'patch-procedure')?.data;
    const signatures = procedure?.signatures ?? [];
    if (signedByRole(signatures, 'maintenance-manager', project, method)) return;
    const problem = procedure ? problems.unsigned : problems.missing;
    yield { kind: 'patch-procedure', path: procedure ? ['signatures'] : [], args: { problem } };
  },
  examples: {
    passes: {
      'patch-procedure': {
        steps,
        signatures: [{ by: 'maintenance-manager', on: '2026-05-08', seal: exampleSeal }],
      },
    },
    fails: { 'patch-procedure': { steps } },
  },
};
