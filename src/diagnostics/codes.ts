export type Severity = 'error' | 'warning' | 'info';

/**
 * Every finding's code and severity. A code never changes once released: links, waivers and
 * people's memory refer to it. The part before the slash says what is at fault.
 */
export const codes = {
  // Files
  'file/missing': 'error',
  'file/unknown': 'warning',
  'file/name': 'error',
  'file/encoding': 'error',
  'file/unreadable': 'error',
  'file/link': 'error',
  'file/name-clash': 'error',
  'file/too-large': 'error',
  'file/too-complex': 'error',
  'file/hidden-character': 'error',
  'text/unprintable': 'warning',
  'json/syntax': 'error',
  'json/duplicate-key': 'error',
  'yaml/front-matter': 'error',
  'yaml/syntax': 'error',
  // Fields
  'schema/missing-field': 'error',
  'schema/unknown-field': 'error',
  'schema/wrong-type': 'error',
  'schema/not-a-choice': 'error',
  'schema/bad-format': 'error',
  'schema/empty': 'error',
  'schema/out-of-range': 'error',
  'schema/invalid': 'error',
  'schema/version': 'error',
  // Prose
  'prose/syntax': 'error',
  'prose/import-export': 'error',
  'prose/expression': 'error',
  'prose/html': 'error',
  'prose/component': 'error',
  'prose/attribute': 'error',
  'prose/url': 'error',
  'prose/unsupported': 'error',
  'prose/unknown-part': 'error',
  'prose/duplicate-part': 'error',
  'prose/outside-parts': 'error',
  'prose/missing': 'error',
  // References and seals
  'reference/unknown': 'error',
  'reference/duplicate': 'error',
  'seal/broken': 'error',
  // Order of states and dates
  'order/gates': 'error',
  'order/claim': 'error',
  'order/status': 'error',
  'order/transition': 'error',
  'order/issue-solved': 'error',
  'order/evidence': 'error',
  'order/back-dated': 'warning',
  'order/acceptance-outcome': 'error',
  'order/own-fix': 'error',
  'order/role-held': 'error',
  'order/in-team': 'error',
  'order/response-time': 'warning',
  'order/log-dates': 'error',
  'order/patch-steps': 'error',
  'order/patch-issues': 'error',
  'order/sequence': 'error',
  'order/register': 'error',
  'order/internal-document': 'error',
  'order/period': 'error',
  'order/future': 'error',
  'order/waiver': 'error',
  'order/waiver-unused': 'warning',
  'order/waiver-approver': 'error',
  'order/waiver-forbidden': 'error',
  // Gate 1, withdrawal
  'withdrawal/first-days-on-site': 'error',
  'withdrawal/month-end-on-site': 'error',
  'withdrawal/serious-issue-escalated': 'error',
  'withdrawal/follow-up-explained': 'error',
  'withdrawal/emergency-plan': 'error',
  'withdrawal/branch-test-first': 'error',
  'withdrawal/risks-recorded': 'error',
  // Gate 2, summary
  'summary/documents-registered': 'error',
  'summary/documents-archived': 'error',
  'summary/documents-backed-up': 'error',
  'summary/document-set-approved': 'error',
  'summary/report-complete': 'error',
  'summary/report-approved': 'error',
  'summary/team-reassigned': 'error',
  // Gate 3, acceptance
  'acceptance/stabilisation-over': 'error',
  'acceptance/milestones-signed': 'error',
  'acceptance/criteria-met': 'error',
  'acceptance/no-serious-issue-open': 'error',
  'acceptance/notice-before-meeting': 'error',
  'acceptance/report-complete': 'error',
  'acceptance/report-signed': 'error',
  'acceptance/documents-handed-over': 'error',
  // Gate 4, handover
  'handover/documents-registered': 'error',
  'handover/items-complete': 'error',
  'handover/open-issues-match': 'error',
  'handover/one-home': 'error',
  'handover/file-opened': 'error',
  'handover/people-assigned': 'error',
  'handover/contract-in-force': 'error',
  'handover/service-levels': 'error',
  'handover/record-approved': 'error',
  'handover/patch-procedure-approved': 'error',
} as const satisfies Record<string, Severity>;

export type Code = keyof typeof codes;

export const allCodes = Object.keys(codes) as Code[];

/**
 * Whether a rule judges what the customer does not see: the vendor's own gates, the risk register, and the
 * proposal by which a serious issue was escalated.
 */
export function isInternalCode(code: Code): boolean {
  return /^(?:summary|handover)\//.test(code) || internalOfOwn.has(code);
}

/** Rules over the vendor's own records within gates that the customer knows. */
const internalOfOwn: ReadonlySet<Code> = new Set<Code>([
  'withdrawal/serious-issue-escalated',
  'withdrawal/risks-recorded',
]);
