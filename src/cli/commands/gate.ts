import type { Command } from 'commander';
import { toFinding } from '../../checking/check.ts';
import { describe, messages } from '../../diagnostics/describe.ts';
import { inLanguage } from '../../model/localised.ts';
import { gateIds, type GateId } from '../../model/method/gate.ts';
import { memberOf } from '../../model/project-records.ts';
import { findingAsJson } from '../../report/json/json-report.ts';
import { placeOf } from '../../report/place.ts';
import { evaluateGates, type GateResult, type RuleResult } from '../../rules/evaluate.ts';
import type { LoadedProject } from '../../loading/load-project.ts';
import type { Method } from '../../model/method/method.ts';
import type { ReportContext } from '../../report/report.ts';
import { foldersOf, loadOne, type CliContext } from '../context.ts';
import { choice, sharedOptions } from '../options.ts';
import { reportContext } from '../report-context.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';

interface GateCommandOptions {
  gate?: GateId;
  format: 'text' | 'json';
  asOf?: string;
  content?: string;
}

/** Adds `gate`: exit 0 when every gate asked for holds, 1 when one does not. */
export function addGate(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  const { words } = context;
  program
    .command('gate')
    .description(words.gate)
    .argument('<id>', words.arguments.project)
    .addOption(choice('--gate <gate>', words.options.gate, [...gateIds], words.errors.badChoice))
    .addOption(shared.asOf())
    .addOption(shared.format(['text', 'json'], 'text'))
    .addOption(shared.lang())
    .addOption(shared.content())
    .action((id: string, options: GateCommandOptions) => {
      const folders = foldersOf(context, options.content);
      const { content, project } = loadOne(context, folders, id);
      const today = options.asOf ?? context.today;
      const report = reportContext(context, { folders, asOf: today, projects: [project] });
      if (!project.records) {
        throw new UsageError(fill(words.errors.broken, { id, count: project.findings.length }));
      }
      const subject = { project: project.records, method: content.method, today };
      const gates = evaluateGates(subject).filter(
        ({ gate }) => options.gate === undefined || gate === options.gate,
      );
      const view = { gates, project, report, method: content.method, context };
      context.out(options.format === 'json' ? asJson(view) : asText(view));
      if (gates.some((gate) => !gate.holds)) process.exitCode = 1;
    });
}

interface View {
  gates: readonly GateResult[];
  project: LoadedProject;
  method: Method;
  report: ReportContext;
  context: CliContext;
}

function asJson({ gates, project, report }: View): string {
  const rule = ({ rule: one, outcome, violations, waiver }: RuleResult) => ({
    code: one.code,
    title: messages[report.language][one.code].title,
    outcome,
    waiver: waiver ?? null,
    findings: violations.map((violation) =>
      findingAsJson(toFinding(one, violation, project), report),
    ),
  });
  const result = {
    version: 1,
    project: project.id,
    asOf: report.asOf,
    holds: gates.every((gate) => gate.holds),
    gates: gates.map(({ gate, state, holds, closedOn, rules }) => ({
      gate,
      state,
      holds,
      closedOn: closedOn ?? null,
      rules: rules.map(rule),
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

const marks = { passed: '✓', failed: '✗', waived: '~', unknown: '?' } as const;

function asText(view: View): string {
  const { gates, project, context, report } = view;
  const name = project.records?.project.data.name ?? project.id;
  const heading = fill(context.words.gateHeading, {
    project: inLanguage(name, context.language),
    asOf: report.asOf,
  });
  return [heading, '', ...gates.flatMap((gate) => gateLines(gate, view)), ''].join('\n');
}

function gateLines(result: GateResult, view: View): string[] {
  const { context, method } = view;
  const title = method.gates.find((gate) => gate.id === result.gate)?.title[context.language];
  const state = context.paint(result.holds ? 'good' : 'dim', stateWords(result, context));
  return [
    `${title ?? result.gate}  ${state}`,
    ...result.rules.flatMap((rule) => ruleLines(rule, view)),
    '',
  ];
}

function stateWords({ state, holds, closedOn, rules }: GateResult, { words }: CliContext): string {
  const open = rules.filter(({ outcome }) => outcome === 'failed' || outcome === 'unknown').length;
  const key = state === 'current' && holds ? 'ready' : state;
  return fill(words.gateStates[key], { on: closedOn ?? '', open, total: rules.length });
}

function ruleLines({ rule, outcome, violations, waiver }: RuleResult, view: View): string[] {
  const { context, project, report } = view;
  const tone = outcome === 'passed' ? 'good' : outcome === 'failed' ? 'error' : 'warning';
  const title = messages[context.language][rule.code].title;
  const line = `  ${context.paint(tone, marks[outcome])} ${title} ${context.paint('dim', rule.code)}`;
  if (waiver && project.records) {
    const name = memberOf(project.records, waiver.approvedBy)?.name ?? waiver.approvedBy;
    const words = {
      name: inLanguage(name, context.language),
      until: waiver.until,
      reason: inLanguage(waiver.reason, context.language),
    };
    return [line, `      ${fill(context.words.waivedBy, words)}`];
  }
  const details = violations.flatMap((violation) => {
    const finding = toFinding(rule, violation, project);
    const { what } = describe(finding, context.language);
    return [`      ${what}`, `      ${context.paint('dim', placeOf(finding, report))}`];
  });
  return [line, ...details];
}
