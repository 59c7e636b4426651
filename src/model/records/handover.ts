import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { choice } from '../values/choice.ts';
import { factDate } from '../values/date.ts';
import { reference, references } from '../values/reference.ts';
import { signatures } from '../values/signature.ts';
import { code, text } from '../values/text.ts';

/** The five things that the service department takes over. Source: METHOD 7.4. */
export const handoverItems = {
  documents: { zh: '项目文档', en: 'project documents' },
  'system-state': { zh: '系统状况报告', en: 'report of the system’s state' },
  'code-versions': { zh: '代码版本', en: 'code versions' },
  'issue-list': { zh: '问题清单', en: 'issue list' },
  'customer-knowledge': { zh: '客户情况', en: 'what there is to know about the customer' },
} as const;

export type HandoverItem = keyof typeof handoverItems;

const ItemSchema = z.strictObject({
  item: choice(handoverItems, '交接项', 'Item'),
  content: text('交接内容', 'What was handed over'),
  givenBy: reference('member', '移交人', 'Given by'),
  takenBy: reference('member', '接收人', 'Taken by'),
  on: factDate('交接日期', 'Date'),
});

export const HandoverSchema = z.strictObject({
  fileNumber: code('维护部门档案号', 'Service department’s file number').optional(),
  items: field(z.array(ItemSchema).default([]), '交接项', 'Items'),
  codeVersions: field(
    z
      .array(
        z.strictObject({
          component: text('程序', 'Component'),
          version: code('版本', 'Version'),
          location: text('存放位置', 'Where it is kept'),
        }),
      )
      .default([]),
    '代码版本',
    'Code versions',
  ),
  openIssues: field(
    z.array(reference('issue', '问题', 'Issue')).default([]),
    '移交的未决问题',
    'Open issues handed over',
    {
      help: {
        zh: '必须与仍未解决的问题完全一致，一个不多，一个不少。',
        en: 'Exactly the issues that are still open: none missing, none more.',
      },
    },
  ),
  people: field(
    z
      .array(
        z.strictObject({
          member: reference('member', '人员', 'Person'),
          duty: text('职责', 'Duty'),
        }),
      )
      .default([]),
    '维护人员',
    'People assigned to maintenance',
  ),
  documents: references('document', '移交的文档', 'Documents handed over').optional(),
  signatures: signatures(),
});

export type Handover = z.infer<typeof HandoverSchema>;

export const handoverKind = defineRecordKind({
  id: 'handover',
  labels: { zh: '项目交接记录', en: 'Project handover record' },
  help: {
    zh: '实施部把项目交给维护部：五项内容，谁交、谁接、何时。',
    en: 'The implementation department hands the project to the service department: five items, each given by, taken by, on.',
  },
  path: 'handover.json',
  nature: 'internal',
  schema: HandoverSchema,
  deliverable: 'handover-record',
});
