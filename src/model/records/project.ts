import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { choice } from '../values/choice.ts';
import { date } from '../values/date.ts';
import { code, id, text } from '../values/text.ts';
import { projectStates } from '../states/project.ts';
import { reference } from '../values/reference.ts';
import { status, statusLog } from '../values/status.ts';

/** The newest schema version that this release reads. */
export const currentSchemaVersion = 2;

const codePart = /^[A-Za-z0-9]+$/;
const codeForm = { zh: '字母和数字', en: 'letters and digits' };

const LanguageSchema = choice(
  { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
  '语言',
  'Language',
);

const PartySchema = z.strictObject({
  name: text('名称', 'Name'),
  address: text('地址', 'Address').optional(),
});

const MemberSchema = z.strictObject({
  id: id('编号', 'Id', { example: 'lin-xiao' }),
  name: text('姓名', 'Name'),
  role: reference('role', '角色', 'Role'),
  from: date('加入日期', 'In this role from', {
    help: { zh: '项目中途加入或接任的才填。', en: 'Only for who joined or took over on the way.' },
  }).optional(),
  until: date('离开日期', 'In this role until', {
    help: { zh: '项目中途离开或交班的才填。', en: 'Only for who left or handed over on the way.' },
  }).optional(),
  title: text('职务', 'Job title').optional(),
  phone: code('电话', 'Telephone').optional(),
  email: field(z.email(), '电子邮箱', 'E-mail').optional(),
});

const StageDatesSchema = z.strictObject({
  number: field(z.string().regex(/^\d+$/), '阶段', 'Stage', {
    form: { zh: '数字（加引号）', en: 'a number, in quotes' },
    example: '4',
  }),
  name: text('名称', 'Name'),
  planned: field(
    z.strictObject({ start: date('开始', 'Start'), end: date('结束', 'End') }),
    '计划',
    'Planned',
  ),
  actual: field(
    z.strictObject({ start: date('开始', 'Start'), end: date('结束', 'End').optional() }),
    '实际',
    'Actual',
  ).optional(),
});

const SeveritySchema = z.strictObject({
  id: id('编号', 'Id', { example: 'serious' }),
  title: text('名称', 'Name'),
  meaning: text('含义', 'Meaning').optional(),
  responseHours: field(z.number().positive(), '响应时间（小时）', 'Response (hours)'),
  resolutionHours: field(
    z.number().positive(),
    '解决时间（小时）',
    'Resolution (hours)',
  ).optional(),
  workingDays: field(z.boolean(), '只计工作日', 'Counts working days only').default(false),
  serious: field(z.boolean(), '属于严重问题', 'Counts as serious', {
    help: {
      zh: '严重问题不解决，撤离须上报，终验不能通过。',
      en: 'A serious issue must be escalated before withdrawal and solved before acceptance.',
    },
  }),
});

export const ProjectSchema = z.strictObject({
  schemaVersion: field(z.int().min(1), '结构版本', 'Schema version', {
    help: {
      zh: '记录按哪一版结构编写。旧版可读，新版须先升级 Capstone。',
      en: 'The version that the records are written under. Older ones load; a newer one needs a newer Capstone.',
    },
    example: 2,
  }),
  code: field(z.string().regex(codePart), '项目代码', 'Project code', {
    help: { zh: '文档编号的第二段。', en: 'The second part of every document number.' },
    form: codeForm,
    example: 'ERP26',
  }),
  customerCode: field(z.string().regex(codePart), '客户代码', 'Customer code', {
    help: { zh: '文档编号的第一段。', en: 'The first part of every document number.' },
    form: codeForm,
    example: 'DTF',
  }),
  name: text('项目名称', 'Project name'),
  customer: field(PartySchema, '客户方', 'Customer'),
  vendor: field(
    PartySchema.extend({
      branchOffice: text('当地分公司', 'Local branch office', {
        help: {
          zh: '补丁先在这里测试，通过后才到客户现场实施。',
          en: 'Where a fix is tested before it is applied at the customer’s site.',
        },
      }).optional(),
    }),
    '实施方',
    'Vendor',
  ),
  contract: field(
    z.strictObject({
      number: code('合同编号', 'Contract number'),
      signedOn: date('签订日期', 'Signed on'),
      title: text('合同名称', 'Title').optional(),
      value: text('合同金额', 'Value', { nature: 'internal' }).optional(),
      paymentOnAcceptance: text('验收付款条件', 'Payment on acceptance').optional(),
    }),
    '合同',
    'Contract',
  ),
  modules: field(
    z
      .array(
        z.strictObject({
          id: id('编号', 'Id', { example: 'inventory' }),
          name: text('名称', 'Name'),
          users: field(z.int().min(0), '用户数', 'Users').optional(),
        }),
      )
      .min(1),
    '应用模块',
    'Modules in use',
  ),
  objectives: field(
    z
      .array(
        z.strictObject({
          id: id('编号', 'Id'),
          text: text('目标', 'Objective'),
          measure: text('衡量方法', 'How it is measured'),
        }),
      )
      .min(1),
    '项目目标',
    'Objectives',
  ),
  team: field(z.array(MemberSchema).min(1), '项目组', 'Team', {
    help: {
      zh: '双方人员。其他记录用这里的编号指明是谁。一人兼任两个角色、中途换了角色的，每个角色各列一条。',
      en: 'The people of both sides. Other records name them by these ids. Somebody in two roles, or in a new one, has an entry for each.',
    },
  }),
  stages: field(z.array(StageDatesSchema).min(1), '项目阶段', 'Stages'),
  goLiveOn: date('上线日期', 'Go-live date', {
    help: { zh: '系统切换的那一天。', en: 'The day the new system takes over.' },
  }),
  parallelRun: field(
    z.strictObject({
      until: date('并行至', 'Until'),
      dataEntry: text('数据录入安排', 'Data entry sessions').optional(),
    }),
    '新旧系统并行',
    'Parallel run',
    {
      help: { zh: '没有并行则不填。', en: 'Leave it out where there is none.' },
    },
  ).optional(),
  firstMonthEndClose: field(
    z.strictObject({ start: date('开始', 'Start'), end: date('结束', 'End') }),
    '首次月结',
    'First month-end close',
  ),
  stabilisationPeriod: field(
    z.strictObject({
      days: field(z.int().min(0), '天数', 'Days', { example: 30 }),
      reason: text('约定理由', 'Why another length was agreed').optional(),
    }),
    '稳定运行期',
    'Stabilisation period',
    {
      help: {
        zh: '从上线日算起，不填为 30 天；另有约定的写明理由。',
        en: 'Days from go-live; 30 where it is left out. Say why another length was agreed.',
      },
    },
  ).default({ days: 30 }),
  status: status(projectStates),
  log: statusLog(projectStates),
  severities: field(z.array(SeveritySchema).min(1), '问题严重程度分级', 'Severity classes', {
    help: {
      zh: '本项目约定的分级和时限，从最严重的写起；不填则用手册的分级。',
      en: 'The classes and times agreed for this project, most severe first; the handbook’s where it is left out.',
    },
  }).optional(),
  languages: field(z.array(LanguageSchema).min(1), '文档语言', 'Document languages', {
    help: {
      zh: '第一种是记录正文使用的语言。',
      en: 'The first is the language that the records are written in.',
    },
  }),
  revisions: field(
    z
      .array(
        z.strictObject({
          version: field(z.string().min(1), '版本', 'Version', { example: '1.0' }),
          on: date('日期', 'Date'),
          by: reference('member', '编制人', 'Author'),
          change: text('修订内容', 'Change'),
        }),
      )
      .default([]),
    '结项档案修订记录',
    'Revisions of the dossier',
  ),
});

export type Project = z.infer<typeof ProjectSchema>;
export type Member = Project['team'][number];
export type Revision = Project['revisions'][number];

export const projectKind = defineRecordKind({
  id: 'project',
  labels: { zh: '项目', en: 'Project' },
  help: {
    zh: '项目的基本情况：双方、合同、模块、目标、项目组、阶段和上线日期。其他记录都以它为准。',
    en: 'The project’s basics: both parties, contract, modules, objectives, team, stages, go-live. All other records build on it.',
  },
  path: 'project.json',
  nature: 'external',
  schema: ProjectSchema,
  states: projectStates,
});
