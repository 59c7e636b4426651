import { z } from 'zod';
import { field } from '../field.ts';
import { defineRecordKind } from '../record-kind.ts';
import { reference } from '../values/reference.ts';
import { signatures } from '../values/signature.ts';
import { text } from '../values/text.ts';

const MilestoneSchema = z.strictObject({
  stage: reference('stage', '阶段', 'Stage'),
  title: text('验收成果', 'What was accepted', { room: 2 }),
  document: reference('document', '验收文档', 'Acceptance document'),
  conclusion: text('验收结论', 'Conclusion', { room: 3 }),
  signatures: signatures(),
});

export const MilestonesSchema = z.strictObject({
  milestones: field(z.array(MilestoneSchema).min(1), '里程碑', 'Milestones'),
});

export type Milestones = z.infer<typeof MilestonesSchema>;

export const milestonesKind = defineRecordKind({
  id: 'milestones',
  labels: { zh: '里程碑验收', en: 'Milestone acceptance' },
  help: {
    zh: '每个阶段结束时双方签字的成果验收。终验时全部要齐。',
    en: 'What both sides signed at the end of each stage. Final acceptance needs them all.',
  },
  path: 'milestones.json',
  nature: 'external',
  schema: MilestonesSchema,
});
