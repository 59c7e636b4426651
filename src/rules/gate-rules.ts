import { criteriaMet } from './acceptance/criteria-met.ts';
import { documentsHandedOver } from './acceptance/documents-handed-over.ts';
import { milestonesSigned } from './acceptance/milestones-signed.ts';
import { noSeriousIssueOpen } from './acceptance/no-serious-issue-open.ts';
import { noticeBeforeMeeting } from './acceptance/notice-before-meeting.ts';
import { acceptanceReportComplete } from './acceptance/report-complete.ts';
import { reportSigned } from './acceptance/report-signed.ts';
import { stabilisationOver } from './acceptance/stabilisation-over.ts';
import { contractInForce } from './handover/contract-in-force.ts';
import { deliverablesRegistered } from './handover/documents-registered.ts';
import { fileOpened } from './handover/file-opened.ts';
import { itemsComplete } from './handover/items-complete.ts';
import { oneHome } from './handover/one-home.ts';
import { openIssuesMatch } from './handover/open-issues-match.ts';
import { patchProcedureApproved } from './handover/patch-procedure-approved.ts';
import { peopleAssigned } from './handover/people-assigned.ts';
import { recordApproved } from './handover/record-approved.ts';
import { serviceLevelsComplete } from './handover/service-levels.ts';
import type { Rule } from './rule.ts';
import { documentSetApproved } from './summary/document-set-approved.ts';
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
import { risksRecorded } from './withdrawal/risks-recorded.ts';
import { seriousIssueEscalated } from './withdrawal/serious-issue-escalated.ts';

/** The rules of the gates, in order. */
export const gateRules: readonly Rule[] = [
  firstDaysOnSite,
  monthEndOnSite,
  seriousIssueEscalated,
  followUpExplained,
  emergencyPlan,
  branchTestFirst,
  risksRecorded,
  documentsRegistered,
  documentsArchived,
  documentsBackedUp,
  documentSetApproved,
  reportComplete,
  reportApproved,
  teamReassigned,
  stabilisationOver,
  milestonesSigned,
  criteriaMet,
  noSeriousIssueOpen,
  noticeBeforeMeeting,
  acceptanceReportComplete,
  reportSigned,
  documentsHandedOver,
  deliverablesRegistered,
  itemsComplete,
  openIssuesMatch,
  oneHome,
  fileOpened,
  peopleAssigned,
  contractInForce,
  serviceLevelsComplete,
  recordApproved,
  patchProcedureApproved,
];
