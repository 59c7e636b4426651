import { messages } from '../../diagnostics/describe.ts';
import { describeFinding } from '../../report/describe-finding.ts';
import { inCode, inMarkdown } from '../../report/markdown/escape.ts';
import { publicPage } from '../../report/public-page.ts';
import type { GateResult, RuleResult } from '../../rules/evaluate.ts';
import {
  findingsOf,
  gateTitle,
  heading,
  stateWords,
  unreadable,
  waitsFor,
  waivedBy,
  type GateView,
} from './view.ts';

const icons = { passed: '✅', failed: '❌', waived: '🔶', unknown: '❓' } as const;

/** A project's gates as Markdown: a table of gates, then each gate's rules. */
export function gateMarkdown(view: GateView): string {
  const { gates, words } = view;
  const rows = gates.map(
    (gate) =>
      `| ${inMarkdown(gateTitle(gate, view))} | ${gate.holds ? '✅' : '❌'} ${stateWords(gate, view)} |`,
  );
  return [
    `## ${inMarkdown(heading(view))}`,
    '',
    `| ${words.gateTable.gate} | ${words.gateTable.state} |`,
    '| --- | --- |',
    ...rows,
    '',
    ...gates.flatMap((gate) => gateSection(gate, view)),
  ].join('\n');
}

/** A gate's rules, folded away where all hold or the gate's turn has not come. */
function gateSection(gate: GateResult, view: GateView): string[] {
  const waiting = waitsFor(gate, view);
  const open = !gate.holds && gate.state !== 'ahead';
  return [
    open ? '<details open>' : '<details>',
    `<summary><b>${inMarkdown(gateTitle(gate, view))}</b></summary>`,
    '',
    ...(waiting === undefined ? [] : [inMarkdown(waiting), '']),
    ...gate.rules.flatMap((rule) => ruleLines(rule, view)),
    '',
    '</details>',
    '',
  ];
}

function ruleLines(result: RuleResult, view: GateView): string[] {
  const { rule, outcome } = result;
  const { report } = view;
  const page = publicPage(rule.code, report);
  const code = page === undefined ? inCode(rule.code) : `[${inCode(rule.code)}](${page})`;
  const { title } = messages[report.language][rule.code];
  const line = `- ${icons[outcome]} ${inMarkdown(title)} ${code}`;
  const waiver = waivedBy(result, view);
  if (waiver !== undefined) return [line, `  - ${inMarkdown(waiver)}`];
  const broken = unreadable(result, view);
  if (broken !== undefined) return [line, `  - ${inMarkdown(broken)}`];
  const details = findingsOf(result, view).map((finding) => {
    const { file, position } = finding;
    const place = [report.repositoryPathOf(file), position?.line].filter(Boolean).join(':');
    const source = report.sourceOf(file, position?.line);
    const where = source === undefined ? inCode(place) : `[${inCode(place)}](${source})`;
    return `  - ${inMarkdown(describeFinding(finding, report).what)} ${where}`;
  });
  return [line, ...details];
}
