import { recordOf } from '../../model/project-records.ts';
import { judgedOn } from '../closing.ts';
import { isSamePerson } from '../person.ts';
import type { Rule } from '../rule.ts';

/** Vendor roles that work in the project team and leave it when it ends. */
const teamRoles = new Set(['vendor-pm', 'consultant']);

const entry = {
  on: '2026-04-12',
  to: 'Project Harbour, finance',
  by: 'implementation-manager',
};

/** METHOD 7.2: the implementation department manager reassigns the team's members, but who left before. */
export const teamReassigned: Rule = {
  code: 'summary/team-reassigned',
  gate: 'summary',
  section: 'activities/7-2/#roles-and-responsibilities',
  reads: ['reassignments'],
  *check({ project, today }) {
    const moves = recordOf(project, 'reassignments')?.data.reassignments ?? [];
    const day = judgedOn(project, 'summary', today);
    for (const { id, name, role, until } of project.project.data.team) {
      const hasLeft = until !== undefined && until < day;
      if (!teamRoles.has(role) || hasLeft) continue;
      if (moves.some(({ member }) => isSamePerson(project, member, id))) continue;
      yield { kind: 'reassignments', path: ['reassignments'], args: { name } };
    }
  },
  examples: {
    passes: {
      reassignments: {
        reassignments: [
          { member: 'vendor-pm', ...entry },
          { member: 'consultant', ...entry },
        ],
      },
    },
    fails: { reassignments: { reassignments: [{ member: 'vendor-pm', ...entry }] } },
  },
};
