import { z } from 'zod';
import { field } from '../field.ts';
import { text } from '../values/text.ts';

const years = field(z.int().min(1), '保密年限', 'Years of confidentiality');

/** What the parties agree where the standard contract leaves a blank. */
export const ContractTermsSchema = field(
  z.strictObject({
    place: text('签订地点', 'Place of signing').optional(),
    hotline: text('热线与受理渠道', 'Hotline and channels').optional(),
    onSiteDays: field(z.number().min(0), '免费现场人天', 'On-site days included').optional(),
    upgradesIncluded: field(z.boolean(), '包含升级', 'Upgrades included').optional(),
    fee: text('维护服务费', 'Maintenance fee').optional(),
    payment: text('支付方式', 'Payment').optional(),
    travel: text('差旅费', 'Travel costs').optional(),
    lateRate: text('逾期违约金比例', 'Interest on late payment', { example: '0.05%' }).optional(),
    confidentialityYears: years.optional(),
    liabilityCap: text('责任限额', 'Limit of liability').optional(),
    noticeDays: field(z.int().min(1), '终止通知（日）', 'Notice of termination (days)').optional(),
    remedyDays: field(z.int().min(1), '违约改正期（日）', 'Time to remedy (days)').optional(),
    law: text('适用法律', 'Governing law').optional(),
    forum: text('争议解决机构', 'Court or arbitration').optional(),
    copies: field(z.int().min(2), '合同份数', 'Copies').optional(),
  }),
  '合同条款',
  'Terms',
  {
    help: {
      zh: '标准合同留空、由双方商定的各项。',
      en: 'What the standard contract leaves to the parties.',
    },
  },
);
