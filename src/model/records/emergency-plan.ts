import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { factDate } from '../values/date.ts';
import { someReferences } from '../values/reference.ts';
import { id, text } from '../values/text.ts';

const ScenarioSchema = z.strictObject({
  id: id('编号', 'Id'),
  scenario: text('故障情形', 'Scenario', { room: 2 }),
  firstResponse: text('第一反应', 'First response'),
  call: someReferences('member', '联系人', 'Who to call'),
  fallback: text('替代做法', 'How to fall back'),
  trial: field(
    z.strictObject({
      on: factDate('演练日期', 'Tried on'),
      result: text('演练结果', 'Result', { room: 2 }),
    }),
    '演练',
    'Trial',
  ).optional(),
});

export const EmergencyPlanSchema = z.strictObject({
  scenarios: field(z.array(ScenarioSchema).min(1), '情形', 'Scenarios'),
  agreement: field(
    z.strictObject({
      on: factDate('商定日期', 'Agreed on'),
      by: someReferences('member', '商定人', 'Agreed by'),
    }),
    '双方商定',
    'Agreement',
  ).optional(),
});

export type EmergencyPlan = z.infer<typeof EmergencyPlanSchema>;

export const emergencyPlanKind = defineRecordKind({
  id: 'emergency-plan',
  labels: { zh: '应急预案', en: 'Emergency plan' },
  help: {
    zh: '系统出故障时客户怎么办。撤离前与客户一起制定。',
    en: 'What the customer does when the system fails. Made with the customer before the team leaves.',
  },
  path: 'emergency-plan.json',
  nature: 'external',
  schema: EmergencyPlanSchema,
});
