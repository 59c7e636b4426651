import type { Language } from '../../model/localised.ts';
import { describeStatement } from '../../proving/describe.ts';
import type { FaultCode, NoteCode, Proof, Statement } from '../../proving/statement.ts';
import type { ProofReport } from './verify-schema.ts';

/** A proof as JSON text. The form is versioned; fields are only ever added. */
export function verifyJson({ proven, dossier, faults, notes }: Proof, language: Language): string {
  const worded = <Code extends FaultCode | NoteCode>(one: Statement<Code>) => ({
    ...one,
    text: describeStatement(one, language),
  });
  const result: ProofReport = {
    version: 1,
    proven,
    dossier: dossier ?? null,
    faults: faults.map(worded),
    notes: notes.map(worded),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
