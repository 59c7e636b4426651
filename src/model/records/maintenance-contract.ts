import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { date } from '../values/date.ts';
import { reference, references } from '../values/reference.ts';
import { signatures } from '../values/signature.ts';
import { code, text } from '../values/text.ts';
import { ContractTermsSchema } from './contract-terms.ts';

const ServiceLevelSchema = z.strictObject({
  severity: reference('severity', '严重程度', 'Severity', { example: 'serious' }),
  responseHours: field(z.number().positive(), '响应时间（小时）', 'Response (hours)'),
  resolutionHours: field(z.number().positive(), '解决时间（小时）', 'Resolution (hours)'),
  serviceHours: text('服务时段', 'Service hours', { example: '7×24' }),
});

export const MaintenanceContractSchema = z.strictObject({
  number: code('合同编号', 'Contract number'),
  customer: text('客户方', 'Customer'),
  vendor: text('服务方', 'Vendor'),
  start: date('生效日期', 'In force from'),
  end: date('到期日期', 'In force until'),
  standard: field(z.boolean(), '采用公司标准合同', 'On the company’s standard contract', {
    help: {
      zh: '与终验同时签订的维护合同使用公司标准合同。',
      en: 'A contract signed with the acceptance uses the company’s standard contract.',
    },
  }),
  takesOver: field(
    z.strictObject({
      issues: references('issue', '遗留问题', 'Issues').default([]),
      conditions: references('condition', '验收遗留事项', 'Conditions of the acceptance').default(
        [],
      ),
    }),
    '合同接管的遗留事项',
    'What the contract takes over',
    {
      help: {
        zh: '终验或交接时尚未完成、改由维护服务继续处理的事项。',
        en: 'What was open at acceptance or handover, and maintenance goes on with.',
      },
    },
  ).optional(),
  serviceLevels: field(z.array(ServiceLevelSchema).min(1), '服务等级', 'Service levels'),
  contacts: field(
    z
      .array(
        z.strictObject({
          name: text('姓名', 'Name'),
          duty: text('职责', 'Duty'),
          phone: code('电话', 'Telephone').optional(),
          email: field(z.email(), '电子邮箱', 'E-mail').optional(),
        }),
      )
      .min(1),
    '联系人',
    'Contacts',
  ),
  renewal: text('续约方式', 'Renewal'),
  terms: ContractTermsSchema.optional(),
  signatures: signatures(),
});

export type MaintenanceContract = z.infer<typeof MaintenanceContractSchema>;

export const maintenanceContractKind = defineRecordKind({
  id: 'maintenance-contract',
  labels: { zh: '维护合同', en: 'Maintenance contract' },
  help: {
    zh: '维护部门开展服务的依据：期限、服务等级、联系人、续约。',
    en: 'What the service department works from: term, service levels, contacts, renewal.',
  },
  path: 'maintenance-contract.json',
  nature: 'external',
  schema: MaintenanceContractSchema,
});
