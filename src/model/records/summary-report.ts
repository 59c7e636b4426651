import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { choice } from '../values/choice.ts';
import { factDate } from '../values/date.ts';
import { reference, someReferences } from '../values/reference.ts';
import { signatures } from '../values/signature.ts';
import { id, text } from '../values/text.ts';

/** A single lesson, so that a handbook page can collect the lessons of all projects. */
const LessonSchema = z.strictObject({
  id: id('编号', 'Id'),
  kind: choice(
    {
      'done-right': { zh: '经验', en: 'done right' },
      'done-wrong': { zh: '教训', en: 'done wrong' },
    },
    '类别',
    'Kind',
  ),
  title: text('标题', 'Title'),
  happened: text('做了什么', 'What was done', { room: 3 }),
  reason: text('原因', 'Why it worked or failed', { room: 2 }),
  advice: text('今后怎样做', 'What to do next time'),
  task: reference('task', '相关任务', 'Task').optional(),
});

export const SummaryReportSchema = z.strictObject({
  meeting: field(
    z.strictObject({
      on: factDate('会议日期', 'Held on'),
      attendees: someReferences('member', '参加人', 'Attendees'),
    }),
    '项目总结会',
    'Summary meeting',
  ).optional(),
  lessons: field(z.array(LessonSchema).default([]), '经验教训', 'Lessons learned'),
  signatures: signatures(),
});

export type SummaryReport = z.infer<typeof SummaryReportSchema>;

export const summaryReportKind = defineRecordKind({
  id: 'summary-report',
  labels: { zh: '项目总结报告', en: 'Project summary report' },
  help: {
    zh: '项目背景、实施过程和经验教训，由实施方项目经理撰写并签字。',
    en: 'The project’s background, its course and its lessons; the vendor project manager writes and signs it.',
  },
  path: 'summary-report.mdx',
  nature: 'internal',
  schema: SummaryReportSchema,
  parts: [
    {
      id: 'background',
      labels: { zh: '项目背景', en: 'Background' },
      help: {
        zh: '客户是谁，为什么上系统，要达到什么目标。',
        en: 'Who the customer is, why the system was introduced, what it was to achieve.',
      },
    },
    {
      id: 'people',
      labels: { zh: '人员', en: 'People' },
      help: { zh: '双方投入了哪些人，各做什么。', en: 'Who took part on both sides, and as what.' },
    },
    {
      id: 'time',
      labels: { zh: '时间', en: 'Time' },
      help: {
        zh: '计划与实际用时，差在哪里。',
        en: 'Planned and actual time, and what made the difference.',
      },
    },
    {
      id: 'stages',
      labels: { zh: '阶段', en: 'Stages' },
      help: { zh: '各阶段怎样进行。', en: 'How each stage went.' },
    },
    {
      id: 'activities',
      labels: { zh: '活动', en: 'Activities' },
      help: { zh: '开展了哪些主要活动。', en: 'The main activities that were held.' },
    },
    {
      id: 'results',
      labels: { zh: '成果', en: 'Results' },
      help: {
        zh: '取得了什么，目标是否达到。',
        en: 'What was achieved, measured by the objectives.',
      },
    },
  ],
  deliverable: 'project-summary-report',
});
