import { describe, messages } from '../../diagnostics/describe.ts';
import { languages } from '../../model/localised.ts';
import type { Waiver } from '../../model/records/waivers.ts';
import type { GateResult, Outcome, RuleResult } from '../../rules/evaluate.ts';
import type { Violation } from '../../rules/rule.ts';
import type { Block, Inline, Tone } from '../block.ts';
import { say } from '../build-context.ts';
import { displayName } from '../display-name.ts';
import { fillLabel, type Label } from '../label.ts';
import { paragraph, stackedInline, textInline } from '../text.ts';
import type { DossierContext } from './context.ts';
import { evidenceInlines } from './evidence.ts';

/** How the gates stand: each rule, what proves it, and what sets it aside. */
export function gateBlocks(context: DossierContext): Block[] {
  const { gates, texts, asOf } = context;
  return [
    paragraph(fillLabel(texts.gatesNote, { date: asOf })),
    {
      type: 'table',
      columns: [{ width: 4 }, { width: 2 }, { width: 2 }],
      head: [texts.gate, texts.state, texts.passedOn].map((text) => [stackedInline(text)]),
      rows: gates.map((gate) => [
        [{ type: 'pageReference', id: gateId(gate), text: '' }],
        [{ type: 'badge', tone: tones[gate.state], value: texts.gateStates[gate.state] }],
        gate.closedOn === undefined ? [] : [{ type: 'token', value: gate.closedOn }],
      ]),
    },
    ...gates.flatMap((gate): Block[] => [
      {
        type: 'heading',
        level: 2,
        id: gateId(gate),
        number: '',
        text: gateTitle(gate, context),
      },
      {
        type: 'table',
        columns: [{ width: 5 }, { width: 1.5 }, { width: 6 }],
        head: [texts.rule, texts.outcome, texts.evidence].map((text) => [stackedInline(text)]),
        rows: gate.rules.map((result) => ruleRow(result, context)),
      },
    ]),
  ];
}

const tones: Record<GateResult['state'] | Outcome, Tone> = {
  passed: 'good',
  failed: 'bad',
  waived: 'warn',
  unknown: 'warn',
  current: 'neutral',
  ahead: 'neutral',
};

/** Address of a gate's section. */
export function gateId({ gate }: GateResult): string {
  return `gate-${gate}`;
}

export function gateTitle({ gate }: GateResult, context: DossierContext): Label {
  const found = context.method.gates.find((one) => one.id === gate);
  return say(found?.title ?? gate, context);
}

/** What a rule asks, in the document's language. */
export function ruleTitle({ rule }: RuleResult, context: DossierContext): Label {
  const [zh, en] = languages.map((language) => messages[language][rule.code].title) as [
    string,
    string,
  ];
  return say({ zh, en }, context);
}

function ruleRow(result: RuleResult, context: DossierContext): Inline[][] {
  const { outcome, waiver, rule } = result;
  const { texts, edition } = context;
  const remarks: Label[] = [
    ...(waiver ? [waiverRemark(waiver, context)] : []),
    ...(edition === 'internal' ? faults(result, context) : []),
  ];
  return [
    [
      textInline(ruleTitle(result, context)),
      ...remarks.flatMap((remark): Inline[] => [
        { type: 'break' },
        { type: 'emphasis', children: [textInline(remark)] },
      ]),
    ],
    [{ type: 'badge', tone: tones[outcome], value: texts.outcomes[outcome] }],
    evidenceInlines(rule, context),
  ];
}

function waiverRemark({ approvedBy, until, reason }: Waiver, context: DossierContext): Label {
  const name = displayName('member', approvedBy, context);
  return fillLabel(context.texts.waivedBy, { name, until, reason: say(reason, context) });
}

/** As many faults of a rule as a row holds; the check lists them all. */
const faultsShown = 8;

/**
 * What does not hold, in words. They stay out of the customer's edition, since they are made from the
 * records as they are, before anything internal is taken out.
 */
function faults({ rule, violations, waiver }: RuleResult, context: DossierContext): Label[] {
  if (waiver) return [];
  const shown = violations.slice(0, faultsShown).map((violation) => inWords(rule.code, violation));
  const rest = violations.length - shown.length;
  return [
    ...shown.map((words) => say(words, context)),
    ...(rest > 0 ? [fillLabel(context.texts.moreFaults, { count: String(rest) })] : []),
  ];
}

function inWords(code: RuleResult['rule']['code'], { args }: Violation) {
  const finding = { code, args, severity: 'error', file: '' } as const;
  const [zh, en] = languages.map((language) => describe(finding, language).what) as [
    string,
    string,
  ];
  return { zh, en };
}
