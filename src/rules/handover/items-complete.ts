import { recordOf } from '../../model/project-records.ts';
import { handoverItems } from '../../model/records/handover.ts';
import { exampleHandover } from '../examples/example-handover.ts';
import type { Rule } from '../rule.ts';

/** METHOD 7.4: documents, system state, code versions, issue list, knowledge of the customer. */
export const itemsComplete: Rule = {
  code: 'handover/items-complete',
  gate: 'handover',
  section: 'activities/7-4/#strategy',
  reads: ['handover'],
  *check({ project }) {
    const items = recordOf(project, 'handover')?.data.items ?? [];
    for (const [item, label] of Object.entries(handoverItems)) {
      if (items.some((one) => one.item === item)) continue;
      yield { kind: 'handover', path: ['items'], args: { item: label } };
    }
  },
  examples: {
    passes: { handover: exampleHandover() },
    fails: { handover: exampleHandover({ items: [] }) },
  },
};
