import type { Finding } from '../../diagnostics/finding.ts';
import { toFinding } from '../../checking/check.ts';
import type { LoadedProject } from '../../loading/load-project.ts';
import { inLanguage } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import { memberOf, type ProjectRecords } from '../../model/project-records.ts';
import { recordKinds } from '../../model/records/index.ts';
import type { Paint } from '../../report/paint.ts';
import type { ReportContext } from '../../report/report.ts';
import { visible } from '../../report/visible.ts';
import type { GateResult, RuleResult } from '../../rules/evaluate.ts';
import type { CliWords } from '../messages/en.ts';
import { fill } from '../words.ts';

/** A project's gates, and what is needed to show them. */
export interface GateView {
  gates: readonly GateResult[];
  project: LoadedProject;
  records: ProjectRecords;
  method: Method;
  report: ReportContext;
  words: CliWords;
  paint: Paint;
}

/** The project's name and the day. */
export function heading({ records, report, words }: GateView): string {
  const project = visible(inLanguage(records.project.data.name, report.language));
  return fill(words.gateHeading, { project, asOf: report.asOf });
}

export function gateTitle(
  { gate }: Pick<GateResult, 'gate'>,
  { method, report }: GateView,
): string {
  return method.gates.find(({ id }) => id === gate)?.title[report.language] ?? gate;
}

/** How the gate stands, and how much of it is open. */
export function stateWords({ state, holds, closedOn, rules }: GateResult, view: GateView): string {
  const open = rules.filter(({ outcome }) => outcome === 'failed' || outcome === 'unknown').length;
  const key = state === 'current' && holds ? 'ready' : state;
  return fill(view.words.gateStates[key], { on: closedOn ?? '', open, total: rules.length });
}

/** The chain of gates that this one waits for; undefined where its turn has come. */
export function waitsFor(
  { waitsFor: earlier, state }: GateResult,
  view: GateView,
): string | undefined {
  if (earlier.length === 0 || state === 'current') return undefined;
  const titles = earlier.map((gate) => gateTitle({ gate }, view));
  return fill(view.words.waitsFor, { gates: titles.join(' ← ') });
}

/** Which files keep a rule from being judged; undefined where it was. */
export function unreadable({ unreadable: kinds }: RuleResult, view: GateView): string | undefined {
  if (!kinds) return undefined;
  const files = kinds.map((kind) => recordKinds[kind].path).join(', ');
  return fill(view.words.unreadable, { files, id: view.project.id });
}

/** Who waived a rule, until when and why; undefined where nobody did. */
export function waivedBy({ waiver }: RuleResult, view: GateView): string | undefined {
  if (!waiver) return undefined;
  const { language } = view.report;
  const name = memberOf(view.records, waiver.approvedBy)?.name ?? waiver.approvedBy;
  const args = {
    name: inLanguage(name, language),
    until: waiver.until,
    reason: inLanguage(waiver.reason, language),
  };
  return visible(fill(view.words.waivedBy, args));
}

/** What a rule finds missing, each with its place. */
export function findingsOf({ rule, violations }: RuleResult, { project }: GateView): Finding[] {
  return violations.map((violation) => toFinding(rule, violation, project));
}

export const marks = { passed: '✓', failed: '✗', waived: '~', unknown: '?' } as const;
