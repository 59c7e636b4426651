import { valueAt } from '../../model/value-at.ts';
import { solvedIssue } from '../examples/example-issue.ts';
import type { Rule } from '../rule.ts';
import { evidenceOf } from './evidence.ts';

const log = [
  { on: '2026-03-03', by: 'consultant', action: 'Recorded', status: 'new' },
  { on: '2026-03-08', by: 'consultant', action: 'Corrected', status: 'fixed' },
  { on: '2026-03-09', by: 'consultant', action: 'Applied', status: 'applied' },
  { on: '2026-03-10', by: 'consultant', action: 'Confirmed', status: 'confirmed' },
] as const;
const siteApplication = { on: '2026-03-09', by: 'consultant', result: 'Postings run again' };

/** METHOD 7.1: the record tells what happened when it happened; an entry earlier than its evidence was written back. */
export const backDated: Rule = {
  code: 'order/back-dated',
  section: 'tasks/7-1-2/#steps',
  reads: ['project', 'issue', 'patch', 'acceptance'],
  *check({ project }) {
    for (const { kind, id, states, status, key, path, on } of evidenceOf(project)) {
      const data = project.records[kind].find((one) => one.id === id)?.data;
      const logged = valueAt(data, [...path, 'on']);
      if (on === undefined || typeof logged !== 'string' || on <= logged) continue;
      const args = { status: states.statuses[status] ?? status, on: logged, key, evidenceOn: on };
      yield { kind, id, path: [...path, 'on'], args };
    }
  },
  examples: {
    passes: { issues: { '001': solvedIssue('2026-03-10', { log: [...log], siteApplication }) } },
    fails: {
      issues: {
        '001': solvedIssue('2026-03-10', {
          log: [...log],
          siteApplication: { ...siteApplication, on: '2026-03-20' },
        }),
      },
    },
  },
};
