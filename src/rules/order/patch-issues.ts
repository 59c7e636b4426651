import type { z } from 'zod';
import type { Localised } from '../../model/localised.ts';
import type { ProjectRecords } from '../../model/project-records.ts';
import type { PatchSchema } from '../../model/records/patch.ts';
import { exampleIssue, solvedIssue } from '../examples/example-issue.ts';
import { isSolved } from '../issue-state.ts';
import type { Rule, Violation } from '../rule.ts';

const patch: z.input<typeof PatchSchema> = {
  title: 'Index of stock postings',
  version: '8.2.1-p03',
  request: { on: '2026-03-04', by: 'consultant', reason: 'Postings stop' },
  status: 'requested',
  fixes: ['001'],
  plan: 'After closing time',
  rollBack: 'Restore the backup',
};

/** METHOD, records: an issue names the patch that fixed it, and a patch the issues that it fixes. */
export const patchIssues: Rule = {
  code: 'order/patch-issues',
  section: 'tasks/7-4-2/#steps',
  reads: ['issue', 'patch'],
  *check({ project }) {
    yield* ofIssues(project);
    yield* ofPatches(project);
  },
  examples: {
    passes: { issues: { '001': exampleIssue({ patch: 'p01' }) }, patches: { p01: patch } },
    fails: {
      issues: { '001': exampleIssue(), '002': solvedIssue('2026-03-10', { patch: 'p01' }) },
      patches: { p01: patch },
    },
  },
};

function* ofIssues(project: ProjectRecords): Generator<Violation> {
  for (const { id, data } of project.records.issue) {
    const named = project.records.patch.find((one) => one.id === data.patch);
    // An id that nobody knows may have been meant for this issue; it is told as such.
    const isMisspelt = named?.data.fixes.some((fixed) => !isIssue(project, fixed)) ?? false;
    if (!named || isMisspelt || named.data.fixes.includes(id)) continue;
    yield { kind: 'issue', id, path: ['patch'], args: { problem: notListed(id, named.id) } };
  }
}

function* ofPatches(project: ProjectRecords): Generator<Violation> {
  for (const { id, data } of project.records.patch) {
    const at = { kind: 'patch', id } as const;
    if (data.fixes.length === 0 && (data.fulfils ?? []).length === 0) {
      yield { ...at, path: ['fixes'], args: { problem: fixesNothing } };
    }
    if (data.status !== 'verified') continue;
    for (const [index, fixed] of data.fixes.entries()) {
      const issue = project.records.issue.find((one) => one.id === fixed);
      if (!issue || !isSolved(issue.data) || issue.data.patch !== undefined) continue;
      yield { ...at, path: ['fixes', index], args: { problem: notNamed(fixed, id) } };
    }
  }
}

function isIssue(project: ProjectRecords, id: string): boolean {
  return project.records.issue.some((issue) => issue.id === id);
}

const fixesNothing: Localised = {
  zh: '补丁没有写解决哪些问题，也没有写落实哪项验收遗留事项',
  en: 'The patch names no issue that it fixes, nor a condition that it fulfils',
};

function notListed(issue: string, patch: string): Localised {
  return {
    zh: `问题 ${issue} 写着由补丁 ${patch} 解决，该补丁的“fixes”里却没有它`,
    en: `Issue ${issue} names patch ${patch}, whose “fixes” does not list the issue`,
  };
}

function notNamed(issue: string, patch: string): Localised {
  return {
    zh: `补丁 ${patch} 写着解决了问题 ${issue}，该问题却没有写“patch”`,
    en: `Patch ${patch} lists issue ${issue}, which names no “patch”`,
  };
}
