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
    const missing = Object.entries(handoverItems)
      .filter(([item]) => !items.some((one) => one.item === item))
      .map(([, label]) => label);
    if (missing.length === 0) return;
    const named = (language: 'zh' | 'en') => missing.map((label) => label[language]);
    const item = { zh: named('zh').join('、'), en: named('en').join(', ') };
    yield { kind: 'handover', path: ['items'], args: { item } };
  },
  examples: {
    passes: { handover: exampleHandover() },
    fails: { handover: exampleHandover({ items: [] }) },
  },
};
