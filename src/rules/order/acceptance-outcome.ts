import type { Localised } from '../../model/localised.ts';
import type { Acceptance } from '../../model/records/acceptance.ts';
import { exampleAcceptance } from '../examples/example-acceptance.ts';
import type { Rule } from '../rule.ts';

const refused = exampleAcceptance({
  status: 'refused',
  log: [
    { on: '2026-04-10', status: 'drafted' },
    { on: '2026-04-15', status: 'noticed' },
    { on: '2026-04-28', status: 'held' },
    { on: '2026-04-28', status: 'refused' },
  ],
  signatures: [],
});

/**
 * METHOD 7.3: reasons to postpone are solved fast, so a refusal says why and what comes next; a
 * conditional acceptance says who does what by when.
 */
export const acceptanceOutcome: Rule = {
  code: 'order/acceptance-outcome',
  section: 'activities/7-3/#strategy',
  reads: ['acceptance'],
  *check({ project }) {
    for (const { id, data } of project.records.acceptance) {
      const missing = missingIn(data);
      if (missing) yield { kind: 'acceptance', id, path: ['status'], args: { missing } };
      if (data.status !== 'signed') continue;
      for (const [index, condition] of data.conditions.entries()) {
        if (condition.fulfilledOn !== undefined) continue;
        const args = { missing: stillOpen(condition.id) };
        yield { kind: 'acceptance', id, path: ['conditions', index], args };
      }
    }
  },
  examples: {
    passes: {
      acceptance: {
        ...refused,
        refusal: { reason: 'The month-end close was late', nextMeetingOn: '2026-05-20' },
      },
    },
    fails: { acceptance: refused },
  },
};

function missingIn({ status, refusal, conditions }: Acceptance): Localised | undefined {
  if (status === 'conditional' && conditions.length === 0) {
    return {
      zh: '有条件通过，却没有列出遗留事项',
      en: 'It is conditional, but lists no condition',
    };
  }
  if (status !== 'refused') return undefined;
  if (!refusal)
    return { zh: '终验未通过，却没有写原因', en: 'It was refused, but nothing says why' };
  const next = refusal.nextMeetingOn !== undefined || (refusal.defects ?? []).length > 0;
  return next
    ? undefined
    : {
        zh: '终验未通过，却没有下次会议日期，也没有待解决的问题',
        en: 'It was refused, but there is neither a next meeting nor a defect to be solved',
      };
}

function stillOpen(condition: string): Localised {
  return {
    zh: `终验报告已全部签署，遗留事项 ${condition} 却没有完成日期`,
    en: `The report is signed in full, but its condition ${condition} is not fulfilled`,
  };
}
