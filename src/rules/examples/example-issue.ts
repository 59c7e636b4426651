import type { z } from 'zod';
import type { IssueSchema } from '../../model/records/issue.ts';

type IssueInput = z.input<typeof IssueSchema>;

/** An issue for examples: serious and just raised, unless `changes` say otherwise. */
export function exampleIssue(changes: Partial<IssueInput> = {}): IssueInput {
  return {
    title: 'Stock postings stop',
    reportedOn: '2026-03-03',
    reporter: 'Warehouse',
    module: 'inventory',
    category: 'program-defect',
    severity: 'serious',
    status: 'new',
    log: [{ on: '2026-03-03', by: 'consultant', action: 'Recorded', status: 'new' }],
    ...changes,
  };
}

/** The same issue, solved on a day. */
export function solvedIssue(on: string, changes: Partial<IssueInput> = {}): IssueInput {
  const { log, ...issue } = exampleIssue();
  return {
    ...issue,
    status: 'confirmed',
    cause: 'A missing index',
    result: 'Postings run again',
    log: [...log, { on, by: 'consultant', action: 'Corrected', status: 'confirmed' }],
    ...changes,
  };
}
