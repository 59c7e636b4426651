import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { choice } from '../values/choice.ts';
import { factDate } from '../values/date.ts';
import { reference } from '../values/reference.ts';
import { code, id, text } from '../values/text.ts';

export const natureChoice = {
  internal: { zh: '内', en: 'internal' },
  external: { zh: '外', en: 'external' },
} as const;

const RegisteredDocumentSchema = z.strictObject({
  id: id('编号', 'Id'),
  number: code('文档编号', 'Document number', { example: 'DTF_ERP26_7_3_1' }).optional(),
  title: text('文档名称', 'Title'),
  nature: choice(natureChoice, '文档性质', 'Nature', {
    help: {
      zh: '内部文档不交客户，客户版档案里也不出现。',
      en: 'An internal document never reaches the customer, nor does its entry.',
    },
    helpFor: 'file',
  }),
  deliverable: reference('deliverable', '对应交付成果', 'Deliverable').optional(),
  owner: reference('member', '责任人', 'Owner'),
  approval: field(
    z.strictObject({
      by: reference('member', '审批人', 'Approved by'),
      on: factDate('审批日期', 'Approved on'),
    }),
    '审批',
    'Approval',
    {
      help: {
        zh: '不在记录里签字的文档，在这里写明由谁审批。',
        en: 'For a document that is not signed as a record: who approved it, and when.',
      },
    },
  ).optional(),
  format: text('格式', 'Format', { example: 'DOCX' }),
  location: text('存放位置', 'Where it is kept', { nature: 'internal' }).optional(),
  backup: text('备份位置', 'Where its backup is kept', { nature: 'internal' }).optional(),
  checksum: field(z.string().regex(/^sha256:[0-9a-f]{64}$/), '校验值', 'Checksum', {
    help: { zh: '手头有文件时填写 SHA-256。', en: 'The SHA-256, where the file is in hand.' },
    form: { zh: '“sha256:”加 64 位十六进制数', en: 'sha256: and 64 hexadecimal digits' },
    example: 'sha256:' + '0'.repeat(64),
  }).optional(),
  handedOver: field(
    z.strictObject({
      on: factDate('移交日期', 'Handed over on'),
      to: reference('member', '接收人', 'Handed to'),
    }),
    '移交客户',
    'Handed to the customer',
  ).optional(),
});

/** What a project decides where the norm for organising documents leaves it open. */
const NormSchema = z.strictObject({
  keeper: reference('member', '文档管理员', 'Document keeper').optional(),
  archive: text('归档库', 'Archive', { nature: 'internal' }).optional(),
  backup: text('备份所在地', 'Place of the backup', { nature: 'internal' }).optional(),
  backupInterval: text('备份周期', 'How often it is backed up', {
    example: '每日增量，每周全量',
  }).optional(),
  handoverCopies: text('移交份数与介质', 'Copies handed over, and medium').optional(),
  retentionYears: field(z.int().min(1), '保管年限', 'Years of retention').optional(),
});

export const DocumentRegisterSchema = z.strictObject({
  norm: field(NormSchema, '文档整理约定', 'Arrangements for documents', {
    help: {
      zh: '《项目文档整理规范》中由项目自定的各项。',
      en: 'What the norm for organising project documents leaves to the project.',
    },
  }).optional(),
  documents: field(z.array(RegisteredDocumentSchema).min(1), '文档', 'Documents'),
});

export type DocumentRegister = z.infer<typeof DocumentRegisterSchema>;

export const documentRegisterKind = defineRecordKind({
  id: 'document-register',
  labels: { zh: '项目文档清单', en: 'Document register' },
  help: {
    zh: '全套项目文档：编号、性质、责任人、存放与备份位置、何时交给客户。',
    en: 'The full set of project documents: number, nature, owner, where each is kept and backed up, when the customer got it.',
  },
  path: 'document-register.json',
  nature: 'external',
  schema: DocumentRegisterSchema,
  deliverable: 'full-document-set',
});
