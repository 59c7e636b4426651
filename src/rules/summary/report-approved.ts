import { recordOf } from '../../model/project-records.ts';
import { exampleSeal } from '../examples/example-project.ts';
import type { Rule } from '../rule.ts';
import { signedByRole } from '../signing.ts';

/** METHOD 7.2: the project summary report is approved by the vendor PM. */
export const reportApproved: Rule = {
  code: 'summary/report-approved',
  gate: 'summary',
  section: 'activities/7-2/#deliverables',
  reads: ['summary-report'],
  *check({ project, method }) {
    const signatures = recordOf(project, 'summary-report')?.data.signatures ?? [];
    if (signedByRole(signatures, 'vendor-pm', project, method)) return;
    yield { kind: 'summary-report', path: ['signatures'], args: {} };
  },
  examples: {
    passes: {
      'summary-report': {
        signatures: [{ by: 'vendor-pm', on: '2026-04-10', seal: exampleSeal }],
      },
    },
    fails: {
      'summary-report': {
        signatures: [{ by: 'consultant', on: '2026-04-10', seal: exampleSeal }],
      },
    },
  },
};
