import { addDays } from '../../model/calendar.ts';
import { judgedOn } from '../closing.ts';
import { exampleAcceptance } from '../examples/example-acceptance.ts';
import { exampleClaims } from '../examples/example-claims.ts';
import type { Rule } from '../rule.ts';

/** METHOD 7.3: the system has run for a while, as a rule one month, and is stable. */
export const stabilisationOver: Rule = {
  code: 'acceptance/stabilisation-over',
  gate: 'acceptance',
  section: 'activities/7-3/#task-description',
  reads: ['acceptance'],
  *check({ project, today }) {
    const { goLiveOn, stabilisationPeriod } = project.project.data;
    const end = addDays(goLiveOn, stabilisationPeriod.days);
    const on = judgedOn(project, 'acceptance', today);
    if (on >= end) return;
    const args = { days: stabilisationPeriod.days, end, on };
    yield { kind: 'acceptance', path: ['signatures'], args };
  },
  examples: {
    passes: { acceptance: exampleAcceptance(), project: exampleClaims('accepted') },
    fails: {
      acceptance: exampleAcceptance(),
      project: {
        ...exampleClaims('accepted'),
        stabilisationPeriod: { days: 90, reason: 'Two seasons' },
      },
    },
  },
};
