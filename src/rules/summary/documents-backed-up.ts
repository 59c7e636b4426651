import { inLanguage, languages, type Language, type LocalText } from '../../model/localised.ts';
import { recordOf } from '../../model/project-records.ts';
import { exampleDocument } from '../examples/example-document.ts';
import type { Rule } from '../rule.ts';

const problems = {
  none: { zh: '没有备份', en: 'no backup' },
  same: { zh: '的备份与原件放在同一处', en: 'its backup in the same place as itself' },
} as const;

/** METHOD 7.2: a document without a backup is lost when the computer that holds it dies. */
export const documentsBackedUp: Rule = {
  code: 'summary/documents-backed-up',
  gate: 'summary',
  section: 'activities/7-2/#risks',
  reads: ['document-register'],
  *check({ project }) {
    const documents = recordOf(project, 'document-register')?.data.documents ?? [];
    for (const [index, { title, location, backup }] of documents.entries()) {
      if (backup && !(location && isSamePlace(location, backup))) continue;
      const problem = backup ? problems.same : problems.none;
      const path = ['documents', index, ...(backup ? ['backup'] : [])];
      yield { kind: 'document-register', path, args: { title, problem } };
    }
  },
  examples: {
    passes: { 'document-register': { documents: [exampleDocument()] } },
    fails: {
      'document-register': { documents: [exampleDocument({ backup: 'Archive, project folder' })] },
    },
  },
};

/** Whether two places are one, however they are spaced and in whatever language. */
function isSamePlace(one: LocalText, other: LocalText): boolean {
  const plain = (text: LocalText, language: Language) =>
    inLanguage(text, language).normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
  return languages.some((language) => plain(one, language) === plain(other, language));
}
