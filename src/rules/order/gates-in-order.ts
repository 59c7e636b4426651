import type { Localised } from '../../model/localised.ts';
import { gateIds, type GateId } from '../../model/method/gate.ts';
import type { RecordKindId } from '../../model/records/index.ts';
import { closedOn } from '../closing.ts';
import { exampleAcceptance } from '../examples/example-acceptance.ts';
import { exampleHandover } from '../examples/example-handover.ts';
import type { Rule } from '../rule.ts';

const closings: Record<GateId, { kind: RecordKindId; path: string[]; label: Localised }> = {
  withdrawal: {
    kind: 'support-schedule',
    path: ['withdrawal'],
    label: { zh: '撤离现场', en: 'the withdrawal' },
  },
  summary: {
    kind: 'summary-report',
    path: ['signatures'],
    label: { zh: '总结报告签字', en: 'the approval of the summary report' },
  },
  acceptance: {
    kind: 'acceptance',
    path: ['signatures'],
    label: { zh: '终验签字', en: 'the signing of the acceptance report' },
  },
  handover: {
    kind: 'handover',
    path: ['signatures'],
    label: { zh: '项目交接签字', en: 'the approval of the handover record' },
  },
};

/** METHOD, stage 7: 7.2 starts when the team has left; 7.3 and 7.4 follow in this order. */
export const gatesInOrder: Rule = {
  code: 'order/gates',
  section: 'stages/7/#flow',
  reads: gateIds.map((gate) => closings[gate].kind),
  *check({ project }) {
    for (const [index, later] of gateIds.entries()) {
      const earlier = gateIds[index - 1];
      const laterOn = closedOn(project, later);
      if (earlier === undefined || laterOn === undefined) continue;
      const earlierOn = closedOn(project, earlier);
      if (earlierOn !== undefined && earlierOn <= laterOn) continue;
      const { kind, path, label } = closings[later];
      yield {
        kind,
        path,
        args: {
          later: label,
          laterOn,
          earlier: closings[earlier].label,
          earlierOn: earlierOn ?? { zh: '尚未发生', en: 'not yet done' },
        },
      };
    }
  },
  examples: {
    passes: {},
    fails: {
      acceptance: exampleAcceptance(),
      handover: exampleHandover({ signatures: [] }),
    },
  },
};
