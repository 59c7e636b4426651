import { recordOf } from '../../model/project-records.ts';
import { exampleHandover } from '../examples/example-handover.ts';
import type { Rule } from '../rule.ts';

/** METHOD 7.4: the maintenance manager assigns people to maintenance, answers and upgrades. */
export const peopleAssigned: Rule = {
  code: 'handover/people-assigned',
  gate: 'handover',
  section: 'activities/7-4/#roles-and-responsibilities',
  reads: ['handover'],
  *check({ project }) {
    if ((recordOf(project, 'handover')?.data.people ?? []).length > 0) return;
    yield { kind: 'handover', path: ['people'], args: {} };
  },
  examples: {
    passes: { handover: exampleHandover() },
    fails: { handover: exampleHandover({ people: [] }) },
  },
};
