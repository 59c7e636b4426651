import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { choice } from '../values/choice.ts';
import { date, factDate } from '../values/date.ts';
import { reference, someReferences } from '../values/reference.ts';
import { text } from '../values/text.ts';

export const supportModeChoice = {
  'on-site': { zh: '现场', en: 'on-site' },
  telephone: { zh: '电话', en: 'telephone' },
  remote: { zh: '远程', en: 'remote' },
} as const;

const ShiftSchema = z.strictObject({
  member: reference('member', '人员', 'Person'),
  start: date('开始', 'From'),
  end: date('结束', 'To'),
  mode: choice(supportModeChoice, '支持方式', 'Mode'),
  purpose: text('任务', 'Purpose'),
});

const FollowUpMatterSchema = z.strictObject({
  matter: text('事项', 'Matter'),
  explanation: field(
    z.strictObject({
      on: factDate('交代日期', 'Explained on'),
      by: reference('member', '交代人', 'Explained by'),
      to: someReferences('member', '接受人', 'Explained to'),
    }),
    '交代',
    'Explanation',
  ).optional(),
});

export const SupportScheduleSchema = z.strictObject({
  shifts: field(z.array(ShiftSchema).min(1), '支持排班', 'Shifts'),
  followUpMatters: field(
    z.array(FollowUpMatterSchema).default([]),
    '后续事项与注意事项',
    'Follow-up matters and cautions',
    {
      help: {
        zh: '撤离前逐项向企业内部支持人员交代。',
        en: 'Explained one by one to the customer’s internal support staff before the team leaves.',
      },
    },
  ),
  plannedWithdrawal: date('计划撤离日期', 'Planned withdrawal').optional(),
  withdrawal: field(
    z.strictObject({
      on: factDate('撤离日期', 'Withdrawn on'),
      note: text('说明', 'Note').optional(),
    }),
    '撤离现场',
    'Withdrawal',
    {
      help: {
        zh: '填写后，检查会要求撤离关口全部通过。',
        en: 'Once it is there, the check asks that the withdrawal gate has passed.',
      },
      helpFor: 'file',
    },
  ).optional(),
});

export type SupportSchedule = z.infer<typeof SupportScheduleSchema>;

export const supportScheduleKind = defineRecordKind({
  id: 'support-schedule',
  labels: { zh: '现场支持计划', en: 'Support schedule' },
  help: {
    zh: '上线后谁在何时以何种方式支持，交代了哪些后续事项，何时撤离。',
    en: 'Who supports when and how after go-live, which follow-up matters were explained, when the team left.',
  },
  path: 'support-schedule.json',
  nature: 'external',
  schema: SupportScheduleSchema,
});
