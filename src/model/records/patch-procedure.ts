import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { reference } from '../values/reference.ts';
import { signatures } from '../values/signature.ts';
import { text } from '../values/text.ts';

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
