import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { choice } from '../values/choice.ts';
import { date } from '../values/date.ts';
import { signatures } from '../values/signature.ts';
import { text } from '../values/text.ts';
import { severityChoice } from './issue.ts';

const ServiceLevelSchema = z.strictObject({
  severity: choice(severityChoice, '严重程度', 'Severity'),
  responseHours: field(z.number().positive(), '响应时间（小时）', 'Response (hours)'),
  resolutionHours: field(z.number().positive(), '解决时间（小时）', 'Resolution (hours)'),
  serviceHours: text('服务时段', 'Service hours', { example: '7×24' }),
});

export const MaintenanceContractSchema = z.strictObject({
  number: text('合同编号', 'Contract number'),
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
  serviceLevels: field(z.array(ServiceLevelSchema).min(1), '服务等级', 'Service levels'),
  contacts: field(
    z
      .array(
        z.strictObject({
          name: text('姓名', 'Name'),
          duty: text('职责', 'Duty'),
          phone: text('电话', 'Telephone').optional(),
          email: field(z.email(), '电子邮箱', 'E-mail').optional(),
        }),
      )
      .min(1),
    '联系人',
    'Contacts',
  ),
  renewal: text('续约方式', 'Renewal'),
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
