import { gateIds } from '../../model/method/gate.ts';
import { closedOn, factOn } from '../closing.ts';
import { exampleAcceptance } from '../examples/example-acceptance.ts';
import { exampleHandover } from '../examples/example-handover.ts';
import type { Rule } from '../rule.ts';
import { gateFacts } from './claim.ts';

/** METHOD, stage 7: 7.2 starts when the team has left; 7.3 and 7.4 follow in this order. */
export const gatesInOrder: Rule = {
  code: 'order/gates',
  section: 'stages/7/#flow',
  reads: gateIds.map((gate) => gateFacts[gate].kind),
  *check({ project }) {
    for (const [index, later] of gateIds.entries()) {
      const earlier = gateIds[index - 1];
      const laterOn = factOn(project, later);
      if (earlier === undefined || laterOn === undefined) continue;
      const earlierOn = factOn(project, earlier);
      if (earlierOn !== undefined && earlierOn <= laterOn) continue;
      // A claim without what it rests on is told by the claim's own rules.
      if (earlierOn === undefined && closedOn(project, earlier) !== undefined) continue;
      const { kind, path, label } = gateFacts[later];
      yield {
        kind,
        path,
        args: {
          later: label,
          laterOn,
          earlier: gateFacts[earlier].label,
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
