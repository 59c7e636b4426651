import { recordOf } from '../../model/project-records.ts';
import { exampleHandover } from '../examples/example-handover.ts';
import type { Rule } from '../rule.ts';

const { fileNumber: _, ...withoutFile } = exampleHandover({ fileNumber: 'WH-2026-031' });

/** METHOD 7.4: the service department opens a file for the project. */
export const fileOpened: Rule = {
  code: 'handover/file-opened',
  gate: 'handover',
  section: 'activities/7-4/#strategy',
  reads: ['handover'],
  *check({ project }) {
    if (recordOf(project, 'handover')?.data.fileNumber !== undefined) return;
    yield { kind: 'handover', path: ['fileNumber'], args: {} };
  },
  examples: {
    passes: { handover: exampleHandover({ fileNumber: 'WH-2026-031' }) },
    fails: { handover: withoutFile },
  },
};
