import { z } from 'zod';
import { faultCodes, noteCodes } from '../../proving/statement.ts';
import { publishedSchema } from '../../report/json/report-schema.ts';

const args = z
  .record(
    z.string(),
    z.union([z.string(), z.number(), z.object({ zh: z.string(), en: z.string() })]),
  )
  .describe('What the sentence speaks of, by name.');

const text = z.string().describe('The sentence, in the language of --lang.');

const DossierReportSchema = z
  .object({
    project: z.string().describe('The project’s folder.'),
    number: z.string().describe('The dossier’s document number.'),
    edition: z.enum(['internal', 'customer']),
    language: z.string().describe('zh, en, or zh+en for both side by side.'),
    paper: z.string().optional().describe('a4 or letter; absent for a code.'),
    asOf: z.iso.date().describe('The day that it stands for.'),
    code: z.string().describe('The code that it prints.'),
    capstone: z.string().optional().describe('The version that printed it; absent for a code.'),
    commit: z.string().optional().describe('The commit of the records that it prints.'),
  })
  .describe('What the dossier states of itself.');

/** What `verify --format json` gives. */
const ProofReportSchema = z
  .object({
    version: z.literal(1).describe('Version of this form. Fields are only ever added.'),
    proven: z.boolean().describe('Whether nothing speaks against it; exit code 0 or 1.'),
    dossier: DossierReportSchema.nullable().describe(
      'null where the file says nothing that can be read, and where seals alone were asked.',
    ),
    faults: z
      .array(z.object({ code: z.enum(faultCodes), args, text }))
      .describe('Why it is not proven; codes never change.'),
    notes: z
      .array(z.object({ code: z.enum(noteCodes), args, text }))
      .describe('What qualifies the proof; codes never change.'),
  })
  .describe('The proof of a dossier, of a code, or of a project’s seals.');

export type ProofReport = z.infer<typeof ProofReportSchema>;

/** The JSON Schema of a proof, as `schemas/verify.schema.json` publishes it. */
export function verifyJsonSchema(): Record<string, unknown> {
  const from = 'src/cli/verify/verify-schema.ts';
  return publishedSchema(ProofReportSchema, 'capstone verify --format json', from);
}
