import { recordOf } from '../../model/project-records.ts';
import { exampleDocument } from '../examples/example-document.ts';
import type { Rule } from '../rule.ts';

/** METHOD 7.2 and gate 3: documents for the customer are formally handed over at acceptance. */
export const documentsHandedOver: Rule = {
  code: 'acceptance/documents-handed-over',
  gate: 'acceptance',
  section: 'activities/7-2/#strategy',
  reads: ['document-register'],
  *check({ project }) {
    const documents = recordOf(project, 'document-register')?.data.documents ?? [];
    for (const [index, { nature, title, handedOver }] of documents.entries()) {
      if (nature === 'internal' || handedOver) continue;
      yield { kind: 'document-register', path: ['documents', index], args: { title } };
    }
  },
  examples: {
    passes: {
      'document-register': {
        documents: [
          exampleDocument({
            nature: 'external',
            handedOver: { on: '2026-04-28', to: 'customer-pm' },
          }),
        ],
      },
    },
    fails: { 'document-register': { documents: [exampleDocument({ nature: 'external' })] } },
  },
};
