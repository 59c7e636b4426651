import type { GateResult } from '../../rules/evaluate.ts';
import type { Block } from '../block.ts';
import { fillLabel, type Label } from '../label.ts';
import { paragraph, stackedInline, textInline } from '../text.ts';
import type { DossierContext } from './context.ts';
import { gateId, ruleTitle } from './gate-blocks.ts';

/** Why the dossier is a draft: the gates that are not passed, and which of their rules stand in the way. */
export function draftReasons(context: DossierContext): Block[] {
  const { gates, texts } = context;
  const open = gates.filter((gate) => gate.state !== 'passed');
  if (open.length === 0) return [];
  return [
    { type: 'heading', level: 2, id: 'draft', number: '', text: texts.draftReasons },
    { type: 'note', children: [paragraph(texts.draftNote)] },
    {
      type: 'table',
      columns: [{ width: 3 }, { width: 6 }],
      head: [texts.gate, texts.standsInTheWay].map((text) => [stackedInline(text)]),
      rows: open.map((gate) => [
        [{ type: 'pageReference', id: gateId(gate), text: '' }],
        reasonsOf(gate, context).flatMap((reason, index) =>
          index === 0 ? [textInline(reason)] : [{ type: 'break' }, textInline(reason)],
        ),
      ]),
    },
  ];
}

function reasonsOf(gate: GateResult, context: DossierContext): Label[] {
  const { texts } = context;
  const open = gate.rules.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'waived');
  if (open.length === 0) return [texts.notClosed];
  return open.map((result) =>
    fillLabel(texts.openRule, {
      rule: ruleTitle(result, context),
      outcome: texts.outcomes[result.outcome],
    }),
  );
}
