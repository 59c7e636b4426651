import { recordOf } from '../../model/project-records.ts';
import { exampleDocument } from '../examples/example-document.ts';
import type { Rule } from '../rule.ts';

/**
 * METHOD 7.2: every kind of document is collected and archived. Asked for here are the numbered
 * deliverables of 7.1 and 7.2; later ones do not exist yet when the summary is approved.
 */
export const documentsRegistered: Rule = {
  code: 'summary/documents-registered',
  gate: 'summary',
  section: 'activities/7-2/#strategy',
  reads: ['document-register'],
  *check({ project, method }) {
    const documents = recordOf(project, 'document-register')?.data.documents ?? [];
    for (const { id, task, number, title } of method.deliverables) {
      const isDue = number !== null && /^\d+\.[12]\./.test(task);
      if (!isDue || documents.some((document) => document.deliverable === id)) continue;
      const args = { deliverable: title, id };
      yield { kind: 'document-register', path: ['documents'], args };
    }
  },
  examples: {
    passes: {
      'document-register': {
        documents: [
          exampleDocument({ id: 'issues', deliverable: 'issue-tracking-record' }),
          exampleDocument({ id: 'summary', deliverable: 'project-summary-report' }),
        ],
      },
    },
    fails: { 'document-register': { documents: [exampleDocument({ id: 'blueprint' })] } },
  },
};
