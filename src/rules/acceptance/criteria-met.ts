import { recordOf } from '../../model/project-records.ts';
import { exampleAcceptance } from '../examples/example-acceptance.ts';
import type { Rule } from '../rule.ts';

const outcomes = {
  'not-met': { zh: '评定为未达到', en: 'judged as not met' },
  none: { zh: '还没有评定', en: 'not judged yet' },
} as const;

/** METHOD, gate 3: every criterion met or waived. */
export const criteriaMet: Rule = {
  code: 'acceptance/criteria-met',
  gate: 'acceptance',
  section: 'activities/7-3/#risks',
  reads: ['acceptance'],
  *check({ project }) {
    const criteria = recordOf(project, 'acceptance')?.data.criteria;
    if (!criteria) {
      const criterion = { zh: '（尚无任何标准）', en: '(there are none yet)' };
      yield { kind: 'acceptance', path: [], args: { criterion, outcome: outcomes.none } };
    }
    for (const [index, { text, result }] of (criteria ?? []).entries()) {
      if (result?.outcome === 'met' || result?.outcome === 'waived') continue;
      const args = { criterion: text, outcome: result ? outcomes['not-met'] : outcomes.none };
      yield { kind: 'acceptance', path: ['criteria', index], args };
    }
  },
  examples: {
    passes: { acceptance: exampleAcceptance() },
    fails: {
      acceptance: exampleAcceptance({
        criteria: [{ id: 'stock', text: 'Stock is accurate', measure: 'Count' }],
      }),
    },
  },
};
