import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { choice } from '../values/choice.ts';
import { date, factDate } from '../values/date.ts';
import { reference, references } from '../values/reference.ts';
import { text } from '../values/text.ts';
import { natureChoice } from './document-register.ts';

const WaiverSchema = z.strictObject({
  rule: reference('rule', '规则', 'Rule', { example: 'withdrawal/month-end-on-site' }),
  reason: text('理由', 'Reason'),
  approvedBy: reference('member', '批准人', 'Approved by'),
  on: factDate('批准日期', 'Approved on'),
  until: date('有效期至', 'Until'),
  issues: references('issue', '所涉问题', 'Issues', {
    help: {
      zh: '只豁免个别问题或遗留事项的，列出是哪些；不列则整条规则豁免。',
      en: 'Where the rule is waived for some issues or conditions alone: which. Left out, for all.',
    },
  }).optional(),
  conditions: references('condition', '所涉遗留事项', 'Conditions').optional(),
  nature: choice(natureChoice, '性质', 'Nature', {
    help: {
      zh: '不写为外部。内部豁免不出现在客户版里。',
      en: 'External where it is left out. An internal waiver stays out of the customer’s edition.',
    },
  }).default('external'),
});

export const WaiversSchema = z.strictObject({
  waivers: field(z.array(WaiverSchema).min(1), '豁免', 'Waivers'),
});

export type Waivers = z.infer<typeof WaiversSchema>;
export type Waiver = Waivers['waivers'][number];

export const waiversKind = defineRecordKind({
  id: 'waivers',
  labels: { zh: '规则豁免', en: 'Waivers' },
  help: {
    zh: '本项目不执行某条规则：哪一条，为什么，谁批准，到何时为止。档案中照实列出。',
    en: 'A rule set aside for this project: which, why, who approved, until when. The dossier shows it.',
  },
  path: 'waivers.json',
  nature: 'external',
  schema: WaiversSchema,
});
