import type { Localised } from '../../model/localised.ts';
import { recordOf } from '../../model/project-records.ts';
import type { DataPath } from '../../model/project-records.ts';
import { judgedOn } from '../closing.ts';
import { exampleClaims } from '../examples/example-claims.ts';
import { exampleContract } from '../examples/example-contract.ts';
import { exampleHandover } from '../examples/example-handover.ts';
import type { Rule, Subject } from '../rule.ts';
import { signersOf, stillToSign } from '../signers.ts';
import { sideLabels } from '../signing.ts';

/** METHOD 7.4: maintenance rests on the maintenance contract. */
export const contractInForce: Rule = {
  code: 'handover/contract-in-force',
  gate: 'handover',
  section: 'activities/7-4/#strategy',
  reads: ['maintenance-contract', 'handover'],
  *check(subject) {
    for (const [path, problem] of problems(subject)) {
      yield { kind: 'maintenance-contract', path, args: { problem } };
    }
  },
  examples: {
    passes: {
      project: exampleClaims('handed-over'),
      handover: exampleHandover(),
      'maintenance-contract': exampleContract(),
    },
    fails: {
      project: exampleClaims('handed-over'),
      handover: exampleHandover(),
      'maintenance-contract': exampleContract({ start: '2026-06-01' }),
    },
  },
};

function* problems({ project, method, today }: Subject): Generator<[DataPath, Localised]> {
  const contract = recordOf(project, 'maintenance-contract')?.data;
  if (!contract) {
    yield [[], { zh: '没有维护合同。', en: 'There is no maintenance contract.' }];
    return;
  }
  const day = judgedOn(project, 'handover', today);
  const { start, end, signatures } = contract;
  if (day < start || day > end) {
    yield [
      [day < start ? 'start' : 'end'],
      {
        zh: `维护合同有效期为 ${start} 至 ${end}，${day} 不在其中。`,
        en: `The maintenance contract runs from ${start} to ${end}; ${day} is outside.`,
      },
    ];
  }
  const signers = signersOf('maintenance-contract', method);
  for (const side of stillToSign(signatures, signers, project, method).sides) {
    const name = sideLabels[side];
    yield [
      ['signatures'],
      { zh: `维护合同缺${name.zh}签字。`, en: `The ${name.en} has not signed the contract.` },
    ];
  }
}
