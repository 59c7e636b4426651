import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { choice } from '../values/choice.ts';
import { reference } from '../values/reference.ts';
import { text } from '../values/text.ts';

const ProjectRiskSchema = z.strictObject({
  risk: reference('risk', '风险', 'Risk'),
  status: choice(
    {
      watched: { zh: '关注中', en: 'watched' },
      occurred: { zh: '已发生', en: 'occurred' },
      closed: { zh: '已解除', en: 'closed' },
    },
    '状态',
    'Status',
  ),
  situation: text('本项目情况', 'How it stands'),
  response: text('应对措施', 'Response'),
  owner: reference('member', '责任人', 'Owner'),
});

export const RiskRegisterSchema = z.strictObject({
  risks: field(z.array(ProjectRiskSchema).min(1), '风险', 'Risks'),
});

export type RiskRegister = z.infer<typeof RiskRegisterSchema>;

export const riskRegisterKind = defineRecordKind({
  id: 'risk-register',
  labels: { zh: '项目风险', en: 'Risk register' },
  help: {
    zh: '手册点名的风险在本项目中的情况、应对和责任人。',
    en: 'How the handbook’s risks stand in this project, with response and owner.',
  },
  path: 'risk-register.json',
  nature: 'internal',
  schema: RiskRegisterSchema,
});
