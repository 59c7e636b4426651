import type { Localised } from '../../model/localised.ts';
import { recordOf, type ProjectRecords } from '../../model/project-records.ts';
import { judgedOn } from '../closing.ts';
import { exampleContract } from '../examples/example-contract.ts';
import { exampleIssue } from '../examples/example-issue.ts';
import { isSolved, issuesOn } from '../issue-state.ts';
import type { Rule } from '../rule.ts';

const issues = { '007': exampleIssue({ severity: 'minor' }) };

const homeLabels = {
  contract: { zh: '维护合同', en: 'the maintenance contract' },
  patch: { zh: '补丁', en: 'a patch' },
} as const satisfies Record<string, Localised>;

/**
 * METHOD 7.4 and gate 4: what is still open goes on somewhere: under the maintenance contract, in a
 * patch on its way, or under a waiver with an end; and in one place alone, so that one side answers.
 */
export const oneHome: Rule = {
  code: 'handover/one-home',
  gate: 'handover',
  section: 'activities/7-4/#strategy',
  reads: ['issue', 'patch', 'acceptance', 'handover', 'maintenance-contract'],
  *check({ project, today }) {
    for (const { id, data } of issuesOn(project, judgedOn(project, 'handover', today))) {
      if (isSolved(data) || isLeftOut(project, id)) continue;
      const problem = problemOf(homesOf(project, 'issues', 'fixes', id));
      const thing = { zh: `问题 ${id}`, en: `Issue ${id}` };
      if (problem) yield { kind: 'issue', id, path: ['status'], args: { thing, problem } };
    }
    const conditions = recordOf(project, 'acceptance')?.data.conditions ?? [];
    for (const [index, { id, fulfilledOn }] of conditions.entries()) {
      if (fulfilledOn !== undefined) continue;
      const problem = problemOf(homesOf(project, 'conditions', 'fulfils', id));
      const thing = { zh: `验收遗留事项 ${id}`, en: `Condition ${id}` };
      const path = ['conditions', index];
      if (problem) yield { kind: 'acceptance', path, args: { thing, problem } };
    }
  },
  examples: {
    passes: {
      issues,
      'maintenance-contract': exampleContract({ takesOver: { issues: ['007'] } }),
    },
    fails: {
      issues,
      'maintenance-contract': exampleContract({ takesOver: { issues: [] } }),
    },
  },
};

type Home = keyof typeof homeLabels;

/** Where an issue or a condition goes on; a patch that is verified or withdrawn is no home. */
function homesOf(
  project: ProjectRecords,
  list: 'issues' | 'conditions',
  field: 'fixes' | 'fulfils',
  id: string,
): Home[] {
  const contract = underContract(project, list);
  const patches = project.records.patch.filter(
    ({ data }) =>
      data.status !== 'verified' && data.status !== 'withdrawn' && data[field]?.includes(id),
  );
  return [
    ...(contract.includes(id) ? (['contract'] as const) : []),
    ...patches.map(() => 'patch' as const),
  ];
}

/** What the contract says it takes over; one that does not say takes over what was handed over. */
function underContract(project: ProjectRecords, list: 'issues' | 'conditions'): readonly string[] {
  const contract = recordOf(project, 'maintenance-contract')?.data;
  if (contract?.takesOver) return contract.takesOver[list];
  if (!contract || list === 'conditions') return [];
  return recordOf(project, 'handover')?.data.openIssues ?? [];
}

/** Whether the contract goes by the list that was handed over, which lacks the issue: told of the list. */
function isLeftOut(project: ProjectRecords, id: string): boolean {
  const contract = recordOf(project, 'maintenance-contract')?.data;
  const handedOver = recordOf(project, 'handover')?.data.openIssues ?? [];
  return contract !== undefined && !contract.takesOver && !handedOver.includes(id);
}

function problemOf(homes: readonly Home[]): Localised | undefined {
  if (homes.length === 1) return undefined;
  if (homes.length === 0)
    return {
      zh: '没有去处：维护合同和补丁都没有接手',
      en: 'has no home: neither the maintenance contract nor a patch takes it over',
    };
  const names = (language: 'zh' | 'en') => homes.map((home) => homeLabels[home][language]);
  return {
    zh: `有不止一个去处：${names('zh').join('、')}`,
    en: `goes on in more than one place: ${names('en').join(', ')}`,
  };
}
