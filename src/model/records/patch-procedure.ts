import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { reference } from '../values/reference.ts';
import { signatures } from '../values/signature.ts';
import { text } from '../values/text.ts';

/** What a project decides where the standard procedure leaves it open. */
const ArrangementsSchema = z.strictObject({
  channel: text('申请渠道', 'Channel for requests').optional(),
  testEnvironment: text('测试环境', 'Test environment').optional(),
  window: text('更新时段', 'Maintenance window', { example: '周六 20:00–24:00' }).optional(),
  noticeHours: field(z.int().min(1), '提前告知（小时）', 'Notice (hours)').optional(),
  backupDays: field(z.int().min(1), '备份保存（天）', 'Backups kept (days)').optional(),
  observationDays: field(
    z.int().min(1),
    '观察期（工作日）',
    'Observation (working days)',
  ).optional(),
  emergencyApprover: reference(
    'role',
    '紧急补丁批准人',
    'Emergency patches approved by',
  ).optional(),
  store: text('补丁归档位置', 'Where patches are archived').optional(),
});

export const PatchProcedureSchema = z.strictObject({
  steps: field(
    z
      .array(
        z.strictObject({
          step: text('步骤', 'Step'),
          role: reference('role', '负责角色', 'Role'),
          record: text('留下的记录', 'What it leaves behind').optional(),
        }),
      )
      .min(1),
    '更新步骤',
    'Steps',
  ),
  arrangements: field(ArrangementsSchema, '项目约定', 'Arrangements', {
    help: {
      zh: '《程序补丁更新流程》中由项目自定的各项。',
      en: 'What the program patch update procedure leaves to the project.',
    },
  }).optional(),
  signatures: signatures(),
});

export type PatchProcedure = z.infer<typeof PatchProcedureSchema>;

export const patchProcedureKind = defineRecordKind({
  id: 'patch-procedure',
  labels: { zh: '程序补丁更新流程', en: 'Program patch update procedure' },
  help: {
    zh: '维护期间补丁怎样申请、测试、备份、更新、验证和回退。由维护部经理签字。',
    en: 'How patches are requested, tested, backed up, applied, verified and undone during maintenance. The maintenance manager signs it.',
  },
  path: 'patch-procedure.mdx',
  nature: 'internal',
  schema: PatchProcedureSchema,
  prose: { zh: '适用范围与说明', en: 'Scope and notes' },
  deliverable: 'patch-update-procedure',
});
