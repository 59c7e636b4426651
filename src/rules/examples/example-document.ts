import type { z } from 'zod';
import type { DocumentRegisterSchema } from '../../model/records/document-register.ts';

type DocumentInput = z.input<typeof DocumentRegisterSchema>['documents'][number];

/** A registered document for examples: archived, backed up, internal. */
export function exampleDocument(changes: Partial<DocumentInput> = {}): DocumentInput {
  return {
    id: 'manual',
    title: 'Operation manual',
    nature: 'internal',
    owner: 'consultant',
    format: 'DOCX',
    location: 'Archive, project folder',
    backup: 'Head office, tape 12',
    ...changes,
  };
}
