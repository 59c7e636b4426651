import type { Localised } from '../../model/localised.ts';
import { stepsOf, type StateMachine } from '../../model/state-machine.ts';
import { exampleIssue, solvedIssue } from '../examples/example-issue.ts';
import { loggedKinds, loggedRecords } from '../logs.ts';
import type { Rule } from '../rule.ts';

/**
 * METHOD 7.1.2 and 7.4.2: describe, follow, resolve, record; request, test, apply, verify. The log
 * tells it from the first step on, and leaves none out.
 */
export const transition: Rule = {
  code: 'order/transition',
  section: 'tasks/7-1-2/#steps',
  reads: loggedKinds,
  *check({ project }) {
    for (const { kind, id, states, log } of loggedRecords(project)) {
      for (const { index, from, to, isLegal } of stepsOf(states, log)) {
        if (isLegal) continue;
        const args = {
          from: from === undefined ? beginning : (states.statuses[from] ?? from),
          to: states.statuses[to] ?? to,
          allowed: allowedAfter(states, from),
        };
        yield { kind, id, path: ['log', index, 'status'], args };
      }
    }
  },
  examples: {
    passes: { issues: { '001': solvedIssue('2026-03-04') } },
    fails: {
      issues: {
        '001': exampleIssue({
          status: 'closed',
          cause: 'Unknown',
          result: 'Closed',
          log: [
            { on: '2026-03-03', by: 'consultant', action: 'Recorded', status: 'new' },
            { on: '2026-03-04', by: 'consultant', action: 'Closed', status: 'closed' },
          ],
        }),
      },
    },
  },
};

const beginning = { zh: '日志开头', en: 'the beginning' };

/** The statuses that may follow, each as it is written and as it is called. */
function allowedAfter(states: StateMachine, from: string | undefined): Localised {
  const next = from === undefined ? [states.initial] : (states.followers[from] ?? []);
  if (next.length === 0) return { zh: '没有', en: 'nothing' };
  const named = (language: 'zh' | 'en') =>
    next.map((status) => {
      const title = states.statuses[status]?.[language] ?? status;
      if (title === status) return status;
      return language === 'zh' ? `${status}（${title}）` : `${status} (${title})`;
    });
  return { zh: named('zh').join('、'), en: named('en').join(', ') };
}
