import { z } from 'zod';

const place = (what: string) => z.int().min(1).nullable().describe(what);

/** One finding as `check --format json` and `gate --format json` give it. */
export const FindingReportSchema = z
  .object({
    code: z.string().describe('The rule’s code; it never changes.'),
    severity: z.enum(['error', 'warning', 'info']),
    file: z.string().describe('Path from the working directory, with forward slashes.'),
    line: place('From 1; null where only the file is known.'),
    column: place('From 1, in UTF-16 code units.'),
    endLine: place('The last line of what is meant; null where only its start is known.'),
    endColumn: place('The column after the last character, in endLine.'),
    path: z
      .array(z.union([z.string(), z.int()]))
      .nullable()
      .describe('Where in the record’s data: keys and indexes from its root.'),
    project: z.string().nullable().describe('The project’s folder; null for the method’s files.'),
    message: z.string().describe('What is wrong, in the report’s language.'),
    why: z.string().describe('Why it matters.'),
    fix: z.string().describe('What to write or do.'),
    url: z.string().describe('The rule’s page in the handbook.'),
    args: z
      .record(
        z.string(),
        z.union([z.string(), z.number(), z.object({ zh: z.string(), en: z.string() })]),
      )
      .describe('The values in the message, for messages of your own.'),
  })
  .describe('A finding: something missing or wrong in the records.');

/** What `check --format json` gives. */
export const ReportSchema = z
  .object({
    version: z.literal(1).describe('Version of this form. Fields are only ever added.'),
    asOf: z.iso.date().describe('The day that was checked for.'),
    language: z.enum(['zh', 'en']).describe('The language of the messages.'),
    since: z
      .string()
      .nullable()
      .describe('The git revision since which the projects have changed; null for all projects.'),
    projects: z.int().min(0).describe('How many projects were checked.'),
    totals: z.object({
      errors: z.int().min(0),
      warnings: z.int().min(0),
      infos: z.int().min(0),
    }),
    findings: z.array(FindingReportSchema).describe('By file, line, column and code.'),
  })
  .describe('The findings of a check.');

export type FindingReport = z.infer<typeof FindingReportSchema>;
export type Report = z.infer<typeof ReportSchema>;

/** The report's JSON Schema, as `schemas/report.schema.json` publishes it. */
export function reportJsonSchema(): Record<string, unknown> {
  const from = 'src/report/json/report-schema.ts';
  return publishedSchema(ReportSchema, 'capstone check --format json', from);
}

/**
 * The JSON Schema of what a command gives.
 *
 * @param title the command
 * @param from the source file that it is made from
 */
export function publishedSchema(
  schema: z.ZodType,
  title: string,
  from: string,
): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: `Made from ${from} by scripts/schemas.ts; do not edit.`,
    ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
    title,
  };
}
