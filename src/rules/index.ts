import { allCodes } from '../diagnostics/codes.ts';
import type { GateId } from '../model/method/gate.ts';
import { gateRules } from './gate-rules.ts';
import { acceptanceOutcome } from './order/acceptance-outcome.ts';
import { backDated } from './order/back-dated.ts';
import { claim } from './order/claim.ts';
import { evidence } from './order/evidence.ts';
import { future } from './order/future.ts';
import { gatesInOrder } from './order/gates-in-order.ts';
import { inTeam } from './order/in-team.ts';
import { internalDocument } from './order/internal-document.ts';
import { issueSolved } from './order/issue-solved.ts';
import { logDates } from './order/log-dates.ts';
import { ownFix } from './order/own-fix.ts';
import { patchIssues } from './order/patch-issues.ts';
import { patchSteps } from './order/patch-steps.ts';
import { period } from './order/period.ts';
import { register } from './order/register.ts';
import { responseTime } from './order/response-time.ts';
import { roleHeld } from './order/role-held.ts';
import { sequence } from './order/sequence.ts';
import { statusAsLogged } from './order/status.ts';
import { transition } from './order/transition.ts';
import { waiverApprover } from './order/waiver-approver.ts';
import { waiverForbidden } from './order/waiver-forbidden.ts';
import { waiverInForce } from './order/waiver-in-force.ts';
import { waiverUnused } from './order/waiver-unused.ts';
import { sealUnbroken } from './seal/seal-unbroken.ts';
import type { Rule } from './rule.ts';

/** Every rule, the gates' in order. */
export const rules: readonly Rule[] = [
  ...gateRules,
  gatesInOrder,
  claim,
  statusAsLogged,
  transition,
  issueSolved,
  evidence,
  backDated,
  acceptanceOutcome,
  ownFix,
  roleHeld,
  inTeam,
  responseTime,
  logDates,
  patchSteps,
  patchIssues,
  sequence,
  register,
  internalDocument,
  period,
  future,
  waiverInForce,
  waiverUnused,
  waiverApprover,
  waiverForbidden,
  sealUnbroken,
];

/** The rules of a gate, in order. */
export function rulesOf(gate: GateId): readonly Rule[] {
  return gateRules.filter((rule) => rule.gate === gate);
}

/** Every code that a waiver can name; which of them may be waived is a rule of its own. */
export const ruleCodes: readonly string[] = allCodes;
