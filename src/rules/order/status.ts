import { inBoth, type Localised, type LocalText } from '../../model/localised.ts';
import { loggedStatus } from '../../model/state-machine.ts';
import { exampleIssue } from '../examples/example-issue.ts';
import { loggedKinds, loggedRecords } from '../logs.ts';
import type { Rule } from '../rule.ts';

const empty: Localised = { zh: '却是空的', en: 'is empty' };

function endsIn(status: LocalText): Localised {
  const { zh, en } = inBoth(status);
  return { zh: `最后却是“${zh}”`, en: `ends in “${en}”` };
}

/** METHOD 7.1: a record holds both process and result, so the two must agree. */
export const statusAsLogged: Rule = {
  code: 'order/status',
  section: 'tasks/7-1-2/#steps',
  reads: loggedKinds,
  *check({ project }) {
    for (const { kind, id, states, status, log } of loggedRecords(project)) {
      const logged = loggedStatus(states, log);
      if (status === logged) continue;
      const args = {
        status: states.statuses[status] ?? status,
        logged: log.length === 0 ? empty : endsIn(states.statuses[logged] ?? logged),
        value: logged,
      };
      yield { kind, id, path: ['status'], args };
    }
  },
  examples: {
    passes: { issues: { '001': exampleIssue() } },
    fails: { issues: { '001': exampleIssue({ status: 'closed' }) } },
  },
};
