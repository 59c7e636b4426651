import { z } from 'zod';
import { field } from '../field.ts';
import { choice } from './choice.ts';
import { factDate } from './date.ts';
import { reference } from './reference.ts';
import { text } from './text.ts';

/**
 * A fix tested at the vendor's local branch office. Source: METHOD 7.1, only what passed there is
 * applied at the customer's site.
 */
export const BranchTestSchema = field(
  z.strictObject({
    on: factDate('测试日期', 'Tested on'),
    tester: reference('member', '测试人', 'Tester'),
    result: choice(
      { passed: { zh: '通过', en: 'passed' }, failed: { zh: '未通过', en: 'failed' } },
      '测试结果',
      'Test result',
    ),
    note: text('测试说明', 'Test note').optional(),
  }),
  '分公司本地测试',
  'Branch test',
);

export type BranchTest = z.infer<typeof BranchTestSchema>;
