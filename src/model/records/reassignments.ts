import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { factDate } from '../values/date.ts';
import { reference } from '../values/reference.ts';
import { text } from '../values/text.ts';

export const ReassignmentsSchema = z.strictObject({
  reassignments: field(
    z
      .array(
        z.strictObject({
          member: reference('member', '人员', 'Person'),
          on: factDate('日期', 'Date'),
          to: text('新的工作', 'New work'),
          by: reference('member', '安排人', 'Arranged by'),
        }),
      )
      .min(1),
    '人员安排',
    'Reassignments',
  ),
});

export type Reassignments = z.infer<typeof ReassignmentsSchema>;

export const reassignmentsKind = defineRecordKind({
  id: 'reassignments',
  labels: { zh: '人员另行安排', en: 'Reassignments' },
  help: {
    zh: '项目组成员撤离后各去做什么，由实施部经理安排。',
    en: 'What each team member does next; the implementation department manager decides.',
  },
  path: 'reassignments.json',
  nature: 'internal',
  schema: ReassignmentsSchema,
});
