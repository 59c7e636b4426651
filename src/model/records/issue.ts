import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { choice } from '../values/choice.ts';
import { factDate } from '../values/date.ts';
import { issueStates } from '../states/issue.ts';
import { reference, references } from '../values/reference.ts';
import { signatures } from '../values/signature.ts';
import { status } from '../values/status.ts';
import { BranchTestSchema } from '../values/test-result.ts';
import { text } from '../values/text.ts';
import { time } from '../values/time.ts';

export const issueCategories = {
  'operating-error': { zh: '操作错误', en: 'operating error' },
  'master-data': { zh: '静态数据', en: 'master data' },
  configuration: { zh: '系统配置', en: 'configuration' },
  'program-defect': { zh: '程序缺陷', en: 'program defect' },
  infrastructure: { zh: '基础设施', en: 'infrastructure' },
  'new-requirement': { zh: '新需求', en: 'new requirement' },
} as const;

export type IssueCategory = keyof typeof issueCategories;

const LogEntrySchema = z.strictObject({
  on: factDate('日期', 'Date'),
  time: time('时间', 'Time').optional(),
  by: reference('member', '处理人', 'By'),
  action: text('处理过程', 'What was done'),
  status: choice(issueStates.statuses, '转为状态', 'New status').optional(),
});

export const IssueSchema = z.strictObject({
  title: text('标题', 'Title'),
  reportedOn: factDate('提出日期', 'Reported on'),
  reportedAt: time('提出时间', 'Reported at', {
    help: {
      zh: '响应时间按小时约定的，写明时间。',
      en: 'The time of day, where response times are agreed in hours.',
    },
  }).optional(),
  reporter: text('提出人', 'Reporter'),
  module: reference('module', '模块', 'Module'),
  category: choice(issueCategories, '问题分类', 'Category'),
  severity: reference('severity', '严重程度', 'Severity', {
    help: {
      zh: '项目约定的分级；未约定的用手册的分级。',
      en: 'A class of the project’s own, or of the handbook where the project agreed none.',
    },
    example: 'serious',
  }),
  status: status(issueStates),
  response: field(
    z.strictObject({
      on: factDate('答复日期', 'Answered on'),
      at: time('答复时间', 'Answered at').optional(),
      by: reference('member', '答复人', 'Answered by'),
    }),
    '首次答复',
    'First answer',
    {
      help: {
        zh: '不填的，以日志中状态第一次变化为准。',
        en: 'Where it is left out, the log’s first change of status counts.',
      },
    },
  ).optional(),
  cause: text('原因', 'Cause', { room: 2 }).optional(),
  log: field(z.array(LogEntrySchema).min(1), '处理日志', 'Log', {
    help: {
      zh: '按日期先后记录每一步，第一步的状态是 new。',
      en: 'Every step in order of date. The first one sets the status new.',
    },
    helpFor: 'file',
  }),
  escalation: field(
    z.strictObject({
      on: factDate('上报日期', 'Escalated on'),
      to: reference('member', '上报给', 'Escalated to'),
      proposal: text('处理建议', 'Proposal', { room: 2, nature: 'internal' }).optional(),
    }),
    '上报项目经理',
    'Escalation',
    {
      help: {
        zh: '现场解决不了的严重问题，连同建议交给项目经理。',
        en: 'A serious issue that the site cannot solve goes to the vendor project manager with a proposal.',
      },
    },
  ).optional(),
  branchTest: BranchTestSchema.optional(),
  siteApplication: field(
    z.strictObject({
      on: factDate('实施日期', 'Applied on'),
      by: reference('member', '实施人', 'Applied by'),
      result: text('实施结果', 'Result', { room: 2 }),
    }),
    '现场实施',
    'On-site application',
  ).optional(),
  informed: field(
    z
      .array(
        z.strictObject({
          on: factDate('告知日期', 'Told on'),
          who: text('告知对象', 'Who was told'),
          how: text('方式', 'How').optional(),
        }),
      )
      .default([]),
    '告知记录',
    'Who was told',
  ),
  result: text('处理结果', 'Result', { room: 2 }).optional(),
  patch: reference('patch', '对应补丁', 'Patch').optional(),
  documents: references('document', '相关文档', 'Documents').optional(),
  internalNote: text('内部备注', 'Internal note', { nature: 'internal' }).optional(),
  signatures: signatures(),
});

export type Issue = z.infer<typeof IssueSchema>;

export const issueKind = defineRecordKind({
  id: 'issue',
  labels: { zh: '系统运行问题跟踪记录', en: 'Running-system issue tracking record' },
  help: {
    zh: '上线后提出的一个问题：是什么，谁处理，怎样解决，告诉了谁。文件名即序号。',
    en: 'One issue raised after go-live: what it is, who works on it, how it was solved, who was told. The file’s name is its ordinal.',
  },
  path: 'issues/*.mdx',
  nature: 'external',
  schema: IssueSchema,
  states: issueStates,
  prose: { zh: '问题描述', en: 'Description' },
  deliverable: 'issue-tracking-record',
});
