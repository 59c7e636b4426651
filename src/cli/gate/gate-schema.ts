import { z } from 'zod';
import { gateIds } from '../../model/method/gate.ts';
import { FindingReportSchema, publishedSchema } from '../../report/json/report-schema.ts';

const gate = z.enum(gateIds);

const WaiverReportSchema = z
  .object({
    rule: z.string(),
    reason: z.union([z.string(), z.object({ zh: z.string(), en: z.string() })]),
    approvedBy: z.string().describe('Id of the person in the team.'),
    on: z.iso.date(),
    until: z.iso.date(),
    issues: z.array(z.string()).optional().describe('The issues it covers, where not all.'),
    conditions: z.array(z.string()).optional().describe('The conditions, where not all.'),
    nature: z.enum(['internal', 'external']),
  })
  .describe('The record that sets the rule aside.');

const RuleReportSchema = z.object({
  code: z.string().describe('The rule’s code; it never changes.'),
  title: z.string().describe('What must hold, in the report’s language.'),
  outcome: z
    .enum(['passed', 'failed', 'waived', 'unknown'])
    .describe('unknown: a record that the rule reads cannot be read.'),
  waiver: WaiverReportSchema.nullable(),
  unreadable: z.array(z.string()).describe('Kinds of records that cannot be read.'),
  findings: z.array(FindingReportSchema).describe('What the rule still asks, or what is waived.'),
});

/** What `gate --format json` gives. */
const GateReportSchema = z
  .object({
    version: z.literal(1).describe('Version of this form. Fields are only ever added.'),
    project: z.string().describe('The project’s folder.'),
    asOf: z.iso.date().describe('The day for which the gates were asked.'),
    holds: z.boolean().describe('Whether every gate asked for holds.'),
    gates: z.array(
      z.object({
        gate,
        state: z
          .enum(['passed', 'failed', 'current', 'ahead'])
          .describe('failed: the project claims to have passed it, but a rule does not hold.'),
        holds: z.boolean().describe('Whether every rule is proved or waived.'),
        closedOn: z.iso.date().nullable().describe('The day the project claims to have passed it.'),
        waitsFor: z.array(gate).describe('Gates before it that are not passed, nearest first.'),
        rules: z.array(RuleReportSchema),
      }),
    ),
  })
  .describe('A project’s gates, rule by rule.');

export type GateReport = z.infer<typeof GateReportSchema>;

/** The JSON Schema of a project's gates, as `schemas/gate.schema.json` publishes it. */
export function gateJsonSchema(): Record<string, unknown> {
  const from = 'src/cli/gate/gate-schema.ts';
  return publishedSchema(GateReportSchema, 'capstone gate --format json', from);
}
