import type { GateId } from '../model/method/gate.ts';
import { criteriaMet } from './acceptance/criteria-met.ts';
import { documentsHandedOver } from './acceptance/documents-handed-over.ts';
import { milestonesSigned } from './acceptance/milestones-signed.ts';
import { noSeriousIssueOpen } from './acceptance/no-serious-issue-open.ts';
import { noticeBeforeMeeting } from './acceptance/notice-before-meeting.ts';
import { reportSigned } from './acceptance/report-signed.ts';
import { stabilisationOver } from './acceptance/stabilisation-over.ts';
import { contractInForce } from './handover/contract-in-force.ts';
import { itemsComplete } from './handover/items-complete.ts';
import { openIssuesMatch } from './handover/open-issues-match.ts';
import { patchProcedureApproved } from './handover/patch-procedure-approved.ts';
import { peopleAssigned } from './handover/people-assigned.ts';
import { recordApproved } from './handover/record-approved.ts';
import { claim } from './order/claim.ts';
import { future } from './order/future.ts';
import { gatesInOrder } from './order/gates-in-order.ts';
import { issueSolved } from './order/issue-solved.ts';
import { logDates } from './order/log-dates.ts';
import { patchSteps } from './order/patch-steps.ts';
import { period } from './order/period.ts';
import { statusAsLogged } from './order/status.ts';
import { transition } from './order/transition.ts';
import { waiverInForce } from './order/waiver-in-force.ts';
import type { Rule } from './rule.ts';
import { sealUnbroken } from './seal/seal-unbroken.ts';
import { documentsArchived } from './summary/documents-archived.ts';
import { documentsBackedUp } from './summary/documents-backed-up.ts';
import { documentsRegistered } from './summary/documents-registered.ts';
import { reportApproved } from './summary/report-approved.ts';
import { reportComplete } from './summary/report-complete.ts';
import { teamReassigned } from './summary/team-reassigned.ts';
import { branchTestFirst } from './withdrawal/branch-test-first.ts';
import { emergencyPlan } from './withdrawal/emergency-plan.ts';
import { firstDaysOnSite } from './withdrawal/first-days-on-site.ts';
import { followUpExplained } from './withdrawal/follow-up-explained.ts';
import { monthEndOnSite } from './withdrawal/month-end-on-site.ts';
import { seriousIssueEscalated } from './withdrawal/serious-issue-escalated.ts';

/** Every rule, the gates' in order. */
export const rules: readonly Rule[] = [
  firstDaysOnSite,
  monthEndOnSite,
  seriousIssueEscalated,
  followUpExplained,
  emergencyPlan,
  branchTestFirst,
  documentsRegistered,
  documentsArchived,
  documentsBackedUp,
  reportComplete,
  reportApproved,
  teamReassigned,
  stabilisationOver,
  milestonesSigned,
  criteriaMet,
  noSeriousIssueOpen,
  noticeBeforeMeeting,
  reportSigned,
  documentsHandedOver,
  itemsComplete,
  openIssuesMatch,
  peopleAssigned,
  contractInForce,
  recordApproved,
  patchProcedureApproved,
  gatesInOrder,
  claim,
  statusAsLogged,
  transition,
  issueSolved,
  logDates,
  patchSteps,
  period,
  future,
  waiverInForce,
  sealUnbroken,
];

/** The rules of a gate, in order. */
export function rulesOf(gate: GateId): readonly Rule[] {
  return rules.filter((rule) => rule.gate === gate);
}

/** Codes of the rules that a project may waive: those of the gates. */
export const waivableCodes: readonly string[] = rules
  .filter((rule) => rule.gate !== undefined)
  .map((rule) => rule.code);
