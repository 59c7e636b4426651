import { recordOf } from '../../model/project-records.ts';
import { handoverItems } from '../../model/records/handover.ts';
import { exampleHandover } from '../examples/example-handover.ts';
import { isSamePerson } from '../person.ts';
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
    for (const [index, { item, givenBy, takenBy }] of items.entries()) {
      if (!isSamePerson(project, givenBy, takenBy)) continue;
      const label = handoverItems[item];
      const args = {
        item: {
          zh: `${label.zh}（移交人和接收人是同一个人）`,
          en: `${label.en} (given and taken by the same person)`,
        },
      };
      yield { kind: 'handover', path: ['items', index, 'takenBy'], args };
    }
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
