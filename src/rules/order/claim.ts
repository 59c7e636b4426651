import type { Localised } from '../../model/localised.ts';
import { gateIds, type GateId } from '../../model/method/gate.ts';
import type { DataPath } from '../../model/project-records.ts';
import type { RecordKindId } from '../../model/records/index.ts';
import { projectStates, statusOfGate } from '../../model/states/project.ts';
import { closedOn, factOn } from '../closing.ts';
import { exampleClaims } from '../examples/example-claims.ts';
import { exampleSchedule } from '../examples/example-schedule.ts';
import type { Rule } from '../rule.ts';

/** What must have happened for the project to claim a gate, and where it is recorded. */
export const gateFacts: Readonly<
  Record<GateId, { kind: RecordKindId; path: DataPath; label: Localised }>
> = {
  withdrawal: {
    kind: 'support-schedule',
    path: ['withdrawal'],
    label: { zh: '撤离现场', en: 'the withdrawal' },
  },
  summary: {
    kind: 'summary-report',
    path: ['signatures'],
    label: { zh: '总结报告签字', en: 'the approval of the summary report' },
  },
  acceptance: {
    kind: 'acceptance',
    path: ['signatures'],
    label: { zh: '终验签字', en: 'the signing of the acceptance report' },
  },
  handover: {
    kind: 'handover',
    path: ['signatures'],
    label: { zh: '项目交接签字', en: 'the approval of the handover record' },
  },
};

/**
 * METHOD, gates: a project claims its state in project.json; the withdrawal and the signatures are
 * what the claim rests on, so both name the same day. Missing signatures are the gates' own rules.
 */
export const claim: Rule = {
  code: 'order/claim',
  section: 'stages/7/#flow',
  reads: gateIds.map((gate) => gateFacts[gate].kind),
  *check({ project }) {
    const { log } = project.project.data;
    for (const gate of gateIds) {
      const status = statusOfGate[gate];
      const claimed = closedOn(project, gate);
      const fact = factOn(project, gate);
      if (claimed === fact || (fact === undefined && gate !== 'withdrawal')) continue;
      const { label } = gateFacts[gate];
      const args = {
        status: projectStates.statuses[status],
        value: status,
        fact: label,
        claimedOn: claimed ?? { zh: '未记', en: 'nothing' },
        factOn: fact ?? { zh: '未记', en: 'nothing' },
      };
      const index = log.findLastIndex((entry) => entry.status === status);
      const path = claimed === undefined ? ['log'] : ['log', index, 'on'];
      yield { kind: 'project', path, args };
    }
  },
  examples: {
    passes: {
      project: exampleClaims('withdrawn'),
      'support-schedule': exampleSchedule({ withdrawal: { on: '2026-04-03' } }),
    },
    fails: { 'support-schedule': exampleSchedule({ withdrawal: { on: '2026-04-03' } }) },
  },
};
