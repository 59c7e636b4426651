import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { factDate } from '../values/date.ts';
import { patchStates } from '../states/patch.ts';
import { reference, references } from '../values/reference.ts';
import { status, statusLog } from '../values/status.ts';
import { BranchTestSchema } from '../values/test-result.ts';
import { text } from '../values/text.ts';

export const PatchSchema = z.strictObject({
  title: text('标题', 'Title'),
  version: field(z.string().min(1), '补丁版本', 'Version', {
    help: {
      zh: '加引号，否则 YAML 会把 1.10 读成 1.1。',
      en: 'In quotes: YAML reads 1.10 as 1.1.',
    },
    helpFor: 'file',
    example: '8.2.1-p03',
  }),
  request: field(
    z.strictObject({
      on: factDate('申请日期', 'Requested on'),
      by: reference('member', '申请人', 'Requested by'),
      reason: text('申请理由', 'Reason', { room: 2 }),
    }),
    '补丁申请',
    'Request',
  ),
  status: status(patchStates),
  log: statusLog(patchStates),
  fixes: references('issue', '解决的问题', 'Issues it fixes'),
  fulfils: references(
    'condition',
    '落实的验收遗留事项',
    'Conditions of the acceptance it fulfils',
  ).optional(),
  branchTest: BranchTestSchema.optional(),
  backup: field(
    z.strictObject({
      on: factDate('备份日期', 'Backed up on'),
      by: reference('member', '备份人', 'Backed up by'),
      location: text('备份位置', 'Where it is kept'),
    }),
    '更新前备份',
    'Backup',
  ).optional(),
  plan: text('更新方案', 'Plan', { room: 3 }),
  rollBack: text('回退方案', 'Roll-back', { room: 3 }),
  application: field(
    z.strictObject({
      on: factDate('更新日期', 'Applied on'),
      by: reference('member', '更新人', 'Applied by'),
    }),
    '现场更新',
    'Application',
  ).optional(),
  verification: field(
    z.strictObject({
      on: factDate('验证日期', 'Verified on'),
      by: reference('member', '验证人', 'Verified by'),
      result: text('验证结果', 'Result', { room: 2 }),
    }),
    '验证',
    'Verification',
  ).optional(),
  documentsUpdated: references('document', '更新的文档', 'Documents updated').optional(),
});

export type Patch = z.infer<typeof PatchSchema>;

export const patchKind = defineRecordKind({
  id: 'patch',
  labels: { zh: '程序补丁', en: 'Patch' },
  help: {
    zh: '上线后交付的一次程序更正：解决哪些问题，怎样测试、备份、更新、回退和验证。',
    en: 'One program correction after go-live: which issues it fixes; how it was tested, backed up, applied, verified and could be undone.',
  },
  path: 'patches/*.mdx',
  nature: 'external',
  schema: PatchSchema,
  states: patchStates,
  prose: { zh: '补丁说明', en: 'Description' },
});
