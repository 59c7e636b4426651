import type { Localised } from '../../model/localised.ts';
import { recordOf } from '../../model/project-records.ts';
import { proseText } from '../../model/prose.ts';
import { acceptanceKind } from '../../model/records/acceptance.ts';
import { exampleAcceptance } from '../examples/example-acceptance.ts';
import type { Rule } from '../rule.ts';

const acceptance = exampleAcceptance();
const review = 'Stock and finance, from September to March.';
const assessment = 'The stock is right: departments kept their data.';

/** METHOD 7.3: the acceptance report reviews the project and assesses the result. */
export const acceptanceReportComplete: Rule = {
  code: 'acceptance/report-complete',
  gate: 'acceptance',
  section: 'activities/7-3/#strategy',
  reads: ['acceptance'],
  *check({ project }) {
    const report = recordOf(project, 'acceptance');
    const lacking: Localised[] = (acceptanceKind.parts ?? [])
      .filter((part) => proseText(report?.prose[part.id] ?? []) === '')
      .map((part) => part.labels);
    if (lacking.length === 0) return;
    const names = (language: 'zh' | 'en') => lacking.map((part) => `“${part[language]}”`);
    const parts = { zh: names('zh').join('、'), en: names('en').join(', ') };
    yield { kind: 'acceptance', path: [], args: { parts } };
  },
  examples: {
    passes: { acceptance, parts: { acceptance: { review, assessment } } },
    fails: { acceptance, parts: { acceptance: { review } } },
  },
};
