import { inLanguage, type Localised } from '../../model/localised.ts';
import { recordOf, type ProjectRecords } from '../../model/project-records.ts';
import { exampleSeal } from '../examples/example-project.ts';
import type { Rule } from '../rule.ts';
import { signersOf, stillToSign } from '../signers.ts';
import { sideLabels } from '../signing.ts';

const milestone = {
  stage: '5',
  title: 'Go-live',
  document: 'go-live-report',
  conclusion: 'Accepted',
};

const customer = { by: 'customer-pm', on: '2026-03-02', seal: exampleSeal };
const vendor = { by: 'vendor-pm', on: '2026-03-02', seal: exampleSeal };

/**
 * METHOD 7.3: milestone documents of every stage, signed by both sides; of every stage but the one that
 * the acceptance itself belongs to.
 */
export const milestonesSigned: Rule = {
  code: 'acceptance/milestones-signed',
  gate: 'acceptance',
  section: 'tasks/7-3-1/#steps',
  reads: ['milestones'],
  *check({ project, method }) {
    const milestones = recordOf(project, 'milestones')?.data.milestones ?? [];
    const ownStage = method.gates.find((gate) => gate.id === 'acceptance')?.activity.split('.')[0];
    for (const { number } of project.project.data.stages) {
      if (number === ownStage || milestones.some((one) => one.stage === number)) continue;
      const problem = { zh: '没有里程碑验收', en: 'it has no milestone acceptance' };
      const args = { stage: stageName(project, number), problem };
      yield { kind: 'milestones', path: ['milestones'], args };
    }
    for (const [index, { stage, signatures }] of milestones.entries()) {
      const signers = signersOf('milestones', method);
      for (const side of stillToSign(signatures, signers, project, method).sides) {
        const name = sideLabels[side];
        const problem = { zh: `缺${name.zh}签字`, en: `the ${name.en} has not signed` };
        const args = { stage: stageName(project, stage), problem };
        yield { kind: 'milestones', path: ['milestones', index, 'signatures'], args };
      }
    }
  },
  examples: {
    passes: { milestones: { milestones: [{ ...milestone, signatures: [customer, vendor] }] } },
    fails: { milestones: { milestones: [{ ...milestone, signatures: [vendor] }] } },
  },
};

function stageName(project: ProjectRecords, number: string): Localised {
  const stage = project.project.data.stages.find((one) => one.number === number);
  const name = stage?.name ?? number;
  return {
    zh: `阶段 ${number}“${inLanguage(name, 'zh')}”`,
    en: `Stage ${number}, “${inLanguage(name, 'en')}”`,
  };
}
