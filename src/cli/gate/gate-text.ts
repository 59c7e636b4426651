import { messages } from '../../diagnostics/describe.ts';
import { describeFinding } from '../../report/describe-finding.ts';
import { placeOf } from '../../report/place.ts';
import { visible } from '../../report/visible.ts';
import type { GateResult, RuleResult } from '../../rules/evaluate.ts';
import {
  findingsOf,
  gateTitle,
  heading,
  marks,
  stateWords,
  unreadable,
  waitsFor,
  waivedBy,
  type GateView,
} from './view.ts';

/** A project's gates for people: every rule with its mark, and what an open one still asks. */
export function gateText(view: GateView): string {
  return [heading(view), '', ...view.gates.flatMap((gate) => gateLines(gate, view)), ''].join('\n');
}

function gateLines(result: GateResult, view: GateView): string[] {
  const state = view.paint(result.holds ? 'good' : 'dim', stateWords(result, view));
  const waiting = waitsFor(result, view);
  return [
    `${view.paint('strong', gateTitle(result, view))}  ${state}`,
    ...(waiting === undefined ? [] : [`  ${view.paint('dim', waiting)}`]),
    ...result.rules.flatMap((rule) => ruleLines(rule, view)),
    '',
  ];
}

function ruleLines(result: RuleResult, view: GateView): string[] {
  const { rule, outcome } = result;
  const { paint, report } = view;
  const tone = outcome === 'passed' ? 'good' : outcome === 'failed' ? 'error' : 'warning';
  const { title } = messages[report.language][rule.code];
  const line = `  ${paint(tone, marks[outcome])} ${title} ${paint('dim', rule.code)}`;
  const waiver = waivedBy(result, view);
  if (waiver !== undefined) return [line, `      ${waiver}`];
  const broken = unreadable(result, view);
  if (broken !== undefined) return [line, `      ${broken}`];
  const details = findingsOf(result, view).flatMap((finding) => [
    `      ${describeFinding(finding, report).what}`,
    `      ${paint('dim', visible(placeOf(finding, report)))}`,
  ]);
  return [line, ...details];
}
