import { z } from 'zod';
import type { Company } from '../company.ts';
import { ActivitySchema } from './activity.ts';
import { DeliverableSchema } from './deliverable.ts';
import { FlowSchema } from './flow.ts';
import { GateSchema } from './gate.ts';
import { RiskSchema } from './risk.ts';
import { RoleSchema } from './role.ts';
import { SeverityClassSchema } from './severity.ts';
import { StageSchema } from './stage.ts';
import { SupportModeSchema } from './support-mode.ts';
import { TaskSchema } from './task.ts';
import { TemplateSchema, type TemplateTexts } from './template.ts';
import { TermSchema } from './term.ts';

/**
 * The files of `content/method`, by file name without its ending. Each holds one JSON array of the
 * named item.
 */
export const methodFiles = {
  stages: z.array(StageSchema),
  activities: z.array(ActivitySchema),
  tasks: z.array(TaskSchema),
  roles: z.array(RoleSchema),
  deliverables: z.array(DeliverableSchema),
  templates: z.array(TemplateSchema),
  risks: z.array(RiskSchema),
  flows: z.array(FlowSchema),
  gates: z.array(GateSchema),
  terms: z.array(TermSchema),
  severities: z.array(SeverityClassSchema),
  'support-modes': z.array(SupportModeSchema),
} as const;

export type MethodFile = keyof typeof methodFiles;

/** The whole method as data. */
export type Method = { [File in MethodFile]: z.infer<(typeof methodFiles)[File]> } & {
  texts: TemplateTexts;
  /** The look of the company that works by it. */
  company: Company;
};
