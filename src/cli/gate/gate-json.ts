import { messages } from '../../diagnostics/describe.ts';
import { findingAsJson } from '../../report/json/json-report.ts';
import type { RuleResult } from '../../rules/evaluate.ts';
import type { GateReport } from './gate-schema.ts';
import { findingsOf, type GateView } from './view.ts';

/** A project's gates as JSON text. The form is versioned; fields are only ever added. */
export function gateJson(view: GateView): string {
  const { gates, project, report } = view;
  const result: GateReport = {
    version: 1,
    project: project.id,
    asOf: report.asOf,
    holds: gates.every((gate) => gate.holds),
    gates: gates.map(({ gate, state, holds, closedOn, waitsFor, rules }) => ({
      gate,
      state,
      holds,
      closedOn: closedOn ?? null,
      waitsFor: [...waitsFor],
      rules: rules.map((rule) => ruleAsJson(rule, view)),
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function ruleAsJson(
  result: RuleResult,
  view: GateView,
): GateReport['gates'][number]['rules'][number] {
  const { rule, outcome, waiver, unreadable } = result;
  return {
    code: rule.code,
    title: messages[view.report.language][rule.code].title,
    outcome,
    waiver: waiver ?? null,
    unreadable: [...(unreadable ?? [])],
    findings: findingsOf(result, view).map((finding) => findingAsJson(finding, view.report)),
  };
}
