import { recordOf, type ProjectRecords } from '../../../model/project-records.ts';
import { dated, pairsIn, type Dated, type Pair } from './pair.ts';

/** METHOD, stage 7: contract, go-live, and what waits for it; a waiver ends after it is approved. */
export function* projectPairs(project: ProjectRecords): Generator<Pair> {
  const { data } = project.project;
  const pair = pairsIn('project');
  const contract = dated('合同签订', 'the signing of the contract', data.contract.signedOn);
  const goLive = goLiveOf(project);
  yield pair(contract, goLive, 'goLiveOn');
  for (const [index, { actual }] of data.stages.entries()) {
    const before = dated(
      '上一阶段开始',
      'the start of the stage before',
      data.stages[index - 1]?.actual?.start,
    );
    const started = dated('阶段开始', 'the start of the stage', actual?.start);
    yield pair(before, started, 'stages', index, 'actual', 'start');
  }
  const close = dated('首次月结', 'the first month-end close', data.firstMonthEndClose.start);
  yield pair(goLive, close, 'firstMonthEndClose', 'start');
  const parallel = dated('并行结束', 'the end of the parallel run', data.parallelRun?.until);
  yield pair(goLive, parallel, 'parallelRun', 'until');
  for (const [index, { from, until }] of data.team.entries()) {
    yield pair(
      dated('加入项目组', 'the start in the team', from),
      dated('离开项目组', 'the end in the team', until),
      ...['team', index, 'until'],
    );
  }
  for (const [index, { on, until }] of (
    recordOf(project, 'waivers')?.data.waivers ?? []
  ).entries()) {
    yield pairsIn('waivers')(
      dated('豁免批准', 'the approval of the waiver', on),
      dated('豁免到期', 'the end of the waiver', until),
      ...['waivers', index, 'until'],
    );
  }
}

export function goLiveOf({ project }: ProjectRecords): Dated {
  return dated('上线', 'go-live', project.data.goLiveOn);
}
