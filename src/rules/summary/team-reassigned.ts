import { recordOf } from '../../model/project-records.ts';
import type { Rule } from '../rule.ts';

/** Vendor roles that work in the project team and leave it when it ends. */
const teamRoles = new Set(['vendor-pm', 'consultant']);

const entry = {
  on: '2026-04-12',
  to: 'Project Harbour, finance',
  by: 'implementation-manager',
};

/** METHOD 7.2: the implementation department manager reassigns the team's members. */
export const teamReassigned: Rule = {
  code: 'summary/team-reassigned',
  gate: 'summary',
  section: 'activities/7-2/#roles-and-responsibilities',
  reads: ['reassignments'],
  *check({ project }) {
    const moves = recordOf(project, 'reassignments')?.data.reassignments ?? [];
    for (const { id, name, role } of project.project.data.team) {
      if (!teamRoles.has(role) || moves.some((move) => move.member === id)) continue;
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
