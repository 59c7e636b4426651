import { recordOf } from '../../model/project-records.ts';
import { exampleDocument } from '../examples/example-document.ts';
import type { Rule } from '../rule.ts';

const { location: _, ...scattered } = exampleDocument();

/** METHOD 7.2: documents scattered among individuals are knowledge lost. */
export const documentsArchived: Rule = {
  code: 'summary/documents-archived',
  gate: 'summary',
  section: 'activities/7-2/#risks',
  reads: ['document-register'],
  *check({ project }) {
    const documents = recordOf(project, 'document-register')?.data.documents ?? [];
    for (const [index, { title, location }] of documents.entries()) {
      if (location) continue;
      yield { kind: 'document-register', path: ['documents', index], args: { title } };
    }
  },
  examples: {
    passes: { 'document-register': { documents: [exampleDocument()] } },
    fails: { 'document-register': { documents: [scattered] } },
  },
};
