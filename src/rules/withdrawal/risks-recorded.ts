import { recordOf } from '../../model/project-records.ts';
import type { Rule } from '../rule.ts';

const named = ['wrong-master-data', 'internal-support-fails', 'added-load'];

const risks = named.map((risk) => ({
  risk,
  status: 'watched' as const,
  situation: 'Nothing seen so far',
  response: 'The departments look through their part every Friday',
  owner: 'customer-pm',
}));

/** METHOD 7.1 and risks: the named risks as they stand in the project, with response and owner. */
export const risksRecorded: Rule = {
  code: 'withdrawal/risks-recorded',
  gate: 'withdrawal',
  section: 'activities/7-1/#risks',
  reads: ['risk-register'],
  *check({ project, method }) {
    const recorded = recordOf(project, 'risk-register')?.data.risks ?? [];
    const activity = method.gates.find(({ id }) => id === 'withdrawal')?.activity;
    for (const { id, title, named: isNamed, activity: own } of method.risks) {
      if (!isNamed || own !== activity || recorded.some(({ risk }) => risk === id)) continue;
      yield { kind: 'risk-register', path: ['risks'], args: { risk: title, id } };
    }
  },
  examples: {
    passes: { 'risk-register': { risks } },
    fails: { 'risk-register': { risks: risks.slice(0, 2) } },
  },
};
