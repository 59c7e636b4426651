import { recordOf } from '../../model/project-records.ts';
import { exampleHandover } from '../examples/example-handover.ts';
import type { Rule } from '../rule.ts';
import { signedByRole } from '../signing.ts';

/** METHOD 7.4: the handover record is approved by the maintenance manager. */
export const recordApproved: Rule = {
  code: 'handover/record-approved',
  gate: 'handover',
  section: 'activities/7-4/#deliverables',
  reads: ['handover'],
  *check({ project, method }) {
    const signatures = recordOf(project, 'handover')?.data.signatures ?? [];
    if (signedByRole(signatures, 'maintenance-manager', project, method)) return;
    yield { kind: 'handover', path: ['signatures'], args: {} };
  },
  examples: {
    passes: { handover: exampleHandover() },
    fails: { handover: exampleHandover({ signatures: [] }) },
  },
};
