import { recordOf } from '../../model/project-records.ts';
import { exampleAcceptance } from '../examples/example-acceptance.ts';
import { exampleSeal } from '../examples/example-project.ts';
import type { Rule } from '../rule.ts';
import { sideLabels, signedByRole } from '../signing.ts';

/** METHOD 7.3: both sides' heads of project, or executives, sign the acceptance report. */
export const reportSigned: Rule = {
  code: 'acceptance/report-signed',
  gate: 'acceptance',
  section: 'activities/7-3/#deliverables',
  reads: ['acceptance'],
  *check({ project, method }) {
    const signatures = recordOf(project, 'acceptance')?.data.signatures ?? [];
    for (const side of ['customer', 'vendor'] as const) {
      if (signedByRole(signatures, `${side}-executive`, project, method)) continue;
      yield { kind: 'acceptance', path: ['signatures'], args: { side: sideLabels[side] } };
    }
  },
  examples: {
    passes: { acceptance: exampleAcceptance() },
    fails: {
      acceptance: exampleAcceptance({
        signatures: [{ by: 'vendor-executive', on: '2026-04-28', seal: exampleSeal }],
      }),
    },
  },
};
