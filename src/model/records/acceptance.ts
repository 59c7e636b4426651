import { z } from 'zod';
import { afterSigning, field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { acceptanceStates } from '../states/acceptance.ts';
import { choice } from '../values/choice.ts';
import { date, factDate } from '../values/date.ts';
import { reference, references, someReferences } from '../values/reference.ts';
import { signatures } from '../values/signature.ts';
import { status, statusLog } from '../values/status.ts';
import { id, text } from '../values/text.ts';
import { time } from '../values/time.ts';

const CriterionSchema = z.strictObject({
  id: id('编号', 'Id'),
  text: text('验收标准', 'Criterion', { room: 2 }),
  measure: text('衡量方法', 'How it is measured', { room: 2 }),
  agreedOn: date('商定日期', 'Agreed on').optional(),
  result: field(
    z.strictObject({
      on: factDate('评定日期', 'Judged on'),
      outcome: choice(
        {
          met: { zh: '达到', en: 'met' },
          'not-met': { zh: '未达到', en: 'not met' },
          waived: { zh: '免除', en: 'waived' },
        },
        '评定',
        'Outcome',
      ),
      evidence: text('依据', 'Evidence', { room: 2 }),
    }),
    '评定结果',
    'Result',
  ).optional(),
});

const NoticeSchema = z.strictObject({
  on: factDate('发出日期', 'Sent on'),
  to: reference('member', '收件人', 'Sent to'),
  meetingOn: date('会议日期', 'Meeting on'),
  time: time('会议时间', 'Time'),
  place: text('会议地点', 'Place'),
  attendees: someReferences('member', '参加人', 'Who attends'),
});

const MeetingSchema = z.strictObject({
  on: factDate('召开日期', 'Held on'),
  place: text('地点', 'Place'),
  presentedBy: reference('member', '汇报人', 'Presented by'),
  attendees: someReferences('member', '参加人', 'Attendees'),
  assessment: text('总体评价', 'Assessment', { room: 4 }),
});

const ConditionSchema = z.strictObject({
  id: id('编号', 'Id', { example: 'interface-test' }),
  text: text('遗留事项', 'Condition'),
  owner: reference('member', '责任人', 'Owner'),
  due: date('完成期限', 'Due'),
  fulfilledOn: factDate('完成日期', 'Fulfilled on', { afterSigning: true }).optional(),
});

const RefusalSchema = z.strictObject({
  reason: text('未通过的原因', 'Reason'),
  defects: references('issue', '待解决的问题', 'Open defects').optional(),
  nextMeetingOn: date('下次会议日期', 'Next meeting on').optional(),
});

export const AcceptanceSchema = z.strictObject({
  status: afterSigning(status(acceptanceStates)),
  log: afterSigning(statusLog(acceptanceStates)),
  criteria: field(z.array(CriterionSchema).min(1), '验收标准', 'Criteria', {
    help: {
      zh: '尽早商定，过程中反复确认，防止临到验收层层加码。',
      en: 'Agree them early and repeat them throughout, so that they do not drift upward.',
    },
  }),
  notice: field(NoticeSchema, '验收通知', 'Acceptance notice').optional(),
  meeting: field(MeetingSchema, '验收会议', 'Acceptance meeting').optional(),
  conditions: field(z.array(ConditionSchema).default([]), '遗留事项', 'Conditions', {
    help: {
      zh: '有条件验收时，写明谁在何时之前完成什么。',
      en: 'Where acceptance is conditional: who does what by when.',
    },
  }),
  refusal: field(RefusalSchema, '未通过', 'Refusal', {
    help: {
      zh: '终验未通过时，写明原因，以及下次会议或待解决的问题。',
      en: 'Where the acceptance was refused: why, and the next meeting or the defects to be solved.',
    },
  }).optional(),
  signatures: signatures(),
});

export type Acceptance = z.infer<typeof AcceptanceSchema>;

export const acceptanceKind = defineRecordKind({
  id: 'acceptance',
  labels: { zh: '项目终验报告', en: 'Final acceptance report' },
  help: {
    zh: '验收标准、通知、会议和验收报告，由双方高层签字。',
    en: 'Criteria, notice, meeting and report of the final acceptance; both sides’ executives sign it.',
  },
  path: 'acceptance.mdx',
  nature: 'external',
  schema: AcceptanceSchema,
  states: acceptanceStates,
  parts: [
    {
      id: 'review',
      labels: { zh: '项目回顾', en: 'Review' },
      help: {
        zh: '实施期间、主要阶段、应用模块。',
        en: 'Implementation period, main stages, modules in use.',
      },
    },
    {
      id: 'assessment',
      labels: { zh: '总体评价', en: 'Overall assessment' },
      help: { zh: '达到了哪些目标，成功的原因。', en: 'Objectives reached, reasons for success.' },
    },
  ],
  deliverable: 'final-acceptance-report',
});
