import { exampleDocument } from '../examples/example-document.ts';
import { unregistered } from '../register.ts';
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
  check: (subject) => unregistered(subject, /^\d+\.[12]\./),
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
