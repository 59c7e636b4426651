import { messages } from '../../diagnostics/describe.ts';
import { type GateResult, type Outcome, type RuleResult } from '../../rules/evaluate.ts';
import type { Block, Inline, Tone } from '../block.ts';
import { say, type BuildContext } from '../build-context.ts';
import { displayName } from '../display-name.ts';
import { fillLabel, type Label } from '../label.ts';
import { stackedInline, textInline } from '../text.ts';

/** How the gates stand: those that the edition knows of. */
export function gateBlocks(shown: readonly GateResult[], context: BuildContext): Block[] {
  const { texts } = context;
  return [
    { type: 'heading', level: 1, id: 'gates', number: '', text: texts.gates },
    {
      type: 'table',
      columns: [{ width: 3 }, { width: 2 }, { width: 2 }],
      head: [texts.gate, texts.state, texts.date].map((text) => [stackedInline(text)]),
      rows: shown.map((gate) => [
        [textInline(titleOf(gate, context))],
        [{ type: 'badge', tone: tones[gate.state], value: texts.gateStates[gate.state] }],
        gate.closedOn === undefined ? [] : [{ type: 'token', value: gate.closedOn }],
      ]),
    },
    ...shown.flatMap((gate): Block[] => [
      {
        type: 'heading',
        level: 2,
        id: `gate-${gate.gate}`,
        number: '',
        text: titleOf(gate, context),
      },
      {
        type: 'table',
        columns: [{ width: 5 }, { width: 2 }, { width: 5 }],
        head: [texts.rule, texts.outcome, texts.remark].map((text) => [stackedInline(text)]),
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

function titleOf({ gate }: GateResult, context: BuildContext): Label {
  const { gates } = context.method;
  return say(gates.find((one) => one.id === gate)?.title ?? gate, context);
}

function ruleRow({ rule, outcome, waiver }: RuleResult, context: BuildContext): Inline[][] {
  const { texts } = context;
  const title = { zh: messages.zh[rule.code].title, en: messages.en[rule.code].title };
  const remark = waiver
    ? fillLabel(texts.waivedBy, {
        name: displayName('member', waiver.approvedBy, context),
        until: waiver.until,
        reason: say(waiver.reason, context),
      })
    : '';
  return [
    [textInline(say(title, context))],
    [{ type: 'badge', tone: tones[outcome], value: texts.outcomes[outcome] }],
    remark ? [textInline(remark)] : [],
  ];
}
