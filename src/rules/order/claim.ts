import type { Localised } from '../../model/localised.ts';
import { gateIds, type GateId } from '../../model/method/gate.ts';
import type { DataPath } from '../../model/project-records.ts';
import type { RecordKindId } from '../../model/records/index.ts';
import { projectStates, statusOfGate } from '../../model/states/project.ts';
import type { PlainDate } from '../../model/values/date.ts';
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
    const { log, status: written, goLiveOn } = project.project.data;
    const begun = log.findIndex((entry) => entry.status === 'go-live');
    const begunOn = log[begun]?.on;
    if (begunOn !== undefined && begunOn !== goLiveOn) {
      const problem = problemOf(projectStates.statuses['go-live'], begunOn, goLive, goLiveOn);
      const args = { problem, value: 'go-live' };
      yield { kind: 'project', path: ['log', begun, 'on'], args };
    }
    for (const gate of gateIds) {
      const status = statusOfGate[gate];
      const claimed = closedOn(project, gate);
      const fact = factOn(project, gate);
      if (claimed === fact || (fact === undefined && gate !== 'withdrawal')) continue;
      // A status that the log does not come to is told already.
      if (claimed === undefined && written === status) continue;
      const problem = problemOf(
        projectStates.statuses[status],
        claimed,
        gateFacts[gate].label,
        fact,
      );
      const args = { problem, value: status };
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

const goLive: Localised = { zh: '上线', en: 'go-live' };

function problemOf(
  status: Localised,
  claimedOn: PlainDate | undefined,
  fact: Localised,
  factOn: PlainDate | undefined,
): Localised {
  if (claimedOn === undefined) {
    return {
      zh: `${fact.zh}的日期是 ${String(factOn)}，项目日志里却没有转为“${status.zh}”的一条。`,
      en: `The record dates ${fact.en} ${String(factOn)}, but the project’s log does not come to “${status.en}”.`,
    };
  }
  if (factOn === undefined) {
    return {
      zh: `项目日志写着 ${claimedOn} 转为“${status.zh}”，却没有${fact.zh}的记录。`,
      en: `The project’s log says “${status.en}” on ${claimedOn}, but ${fact.en} is not recorded.`,
    };
  }
  return {
    zh: `项目日志写着 ${claimedOn} 转为“${status.zh}”，${fact.zh}的日期却是 ${factOn}。`,
    en: `The project’s log says “${status.en}” on ${claimedOn}, but ${fact.en} is dated ${factOn}.`,
  };
}
