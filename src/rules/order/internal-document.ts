import { recordOf } from '../../model/project-records.ts';
import { exampleDocument } from '../examples/example-document.ts';
import type { Rule } from '../rule.ts';

const handedOver = { on: '2026-04-28', to: 'customer-pm' };

/** METHOD, terms: the nature of a document says whether the customer may see it. */
export const internalDocument: Rule = {
  code: 'order/internal-document',
  section: 'activities/7-2/#deliverables',
  reads: ['document-register'],
  *check({ project }) {
    const documents = recordOf(project, 'document-register')?.data.documents ?? [];
    for (const [index, { nature, handedOver: given, title }] of documents.entries()) {
      if (nature !== 'internal' || !given) continue;
      const path = ['documents', index, 'handedOver'];
      yield { kind: 'document-register', path, args: { title, on: given.on } };
    }
  },
  examples: {
    passes: {
      'document-register': { documents: [exampleDocument({ nature: 'external', handedOver })] },
    },
    fails: {
      'document-register': { documents: [exampleDocument({ nature: 'internal', handedOver })] },
    },
  },
};
