import { z } from 'zod';
import { gateIds } from '../../model/method/gate.ts';
import { publishedSchema } from '../../report/json/report-schema.ts';

const count = z.int().min(0);

const OverdueReportSchema = z.object({
  kind: z.enum(['stage', 'condition', 'waiver']),
  what: z.string().describe('The stage’s name, the condition’s text, or the waived rule’s code.'),
  due: z.iso.date(),
  owner: z.string().nullable().describe('Whoever answers for it, where the records say so.'),
});

const RecurringReportSchema = z
  .object({
    rules: z
      .array(z.object({ code: z.string(), projects: z.array(z.string()) }))
      .describe('Rules of the next gate that more than one project still has to prove.'),
    categories: z
      .array(z.object({ category: z.string(), issues: count, projects: z.array(z.string()) }))
      .describe('Kinds of issues by how many were raised, in which projects.'),
  })
  .describe('What several projects have in common, most frequent first.');

/** What `projects --format json` gives. */
const ProjectsReportSchema = z
  .object({
    version: z.literal(1).describe('Version of this form. Fields are only ever added.'),
    asOf: z.iso.date().describe('The day for which the projects were asked.'),
    language: z.enum(['zh', 'en']).describe('The language of names and texts.'),
    projects: z.array(
      z
        .object({
          project: z.string().describe('The project’s folder.'),
          name: z.string().nullable(),
          status: z.string().nullable().describe('What the project’s log says it has reached.'),
          gate: z
            .enum(gateIds)
            .nullable()
            .describe('The gate it stands before; null past the last.'),
          openRules: z.array(z.string()).describe('Codes of that gate’s rules not proved yet.'),
          openIssues: count.nullable(),
          seriousIssues: count.nullable().describe('Open issues of a serious class.'),
          reopenings: count
            .nullable()
            .describe('How often issues were taken up again after they had been confirmed.'),
          overdue: z.array(OverdueReportSchema),
          findings: z.object({ errors: count, warnings: count }),
        })
        .describe('Fields are null where project.json cannot be read.'),
    ),
    recurring: RecurringReportSchema,
  })
  .describe('All projects at a glance, and what keeps coming back among them.');

export type ProjectsReport = z.infer<typeof ProjectsReportSchema>;

/** The overview's JSON Schema, as `schemas/projects.schema.json` publishes it. */
export function projectsJsonSchema(): Record<string, unknown> {
  const from = 'src/cli/projects/projects-schema.ts';
  return publishedSchema(ProjectsReportSchema, 'capstone projects --format json', from);
}
