import type { z } from 'zod';
import { acceptanceKind } from './acceptance.ts';
import { documentRegisterKind } from './document-register.ts';
import { emergencyPlanKind } from './emergency-plan.ts';
import { handoverKind } from './handover.ts';
import { issueKind } from './issue.ts';
import { maintenanceContractKind } from './maintenance-contract.ts';
import { milestonesKind } from './milestones.ts';
import { patchKind } from './patch.ts';
import { patchProcedureKind } from './patch-procedure.ts';
import { projectKind } from './project.ts';
import { reassignmentsKind } from './reassignments.ts';
import { riskRegisterKind } from './risk-register.ts';
import { summaryReportKind } from './summary-report.ts';
import { supportScheduleKind } from './support-schedule.ts';
import { waiversKind } from './waivers.ts';

/** Every record kind, by id, in the order in which a project comes to need them. */
export const recordKinds = {
  project: projectKind,
  'support-schedule': supportScheduleKind,
  issue: issueKind,
  patch: patchKind,
  'emergency-plan': emergencyPlanKind,
  milestones: milestonesKind,
  'document-register': documentRegisterKind,
  'risk-register': riskRegisterKind,
  'summary-report': summaryReportKind,
  reassignments: reassignmentsKind,
  acceptance: acceptanceKind,
  handover: handoverKind,
  'patch-procedure': patchProcedureKind,
  'maintenance-contract': maintenanceContractKind,
  waivers: waiversKind,
} as const;

export type RecordKindId = keyof typeof recordKinds;

/** The data of a record of a kind, as its schema gives it. */
export type RecordData<Kind extends RecordKindId> = z.infer<(typeof recordKinds)[Kind]['schema']>;

export const recordKindIds = Object.keys(recordKinds) as RecordKindId[];
