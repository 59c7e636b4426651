import type { ProjectRecords, RecordEntry } from '../../../model/project-records.ts';
import type { Issue } from '../../../model/records/issue.ts';
import { enteredOn } from '../../../model/state-machine.ts';
import { isSolved } from '../../issue-state.ts';
import { dated, pairsIn, type Dated, type Pair } from './pair.ts';
import { goLiveOf } from './project-pairs.ts';

/** METHOD 7.1.2: an issue is raised after go-live; whatever is done about it follows the report. */
export function* issuePairs(project: ProjectRecords): Generator<Pair> {
  for (const issue of project.records.issue) {
    const { id, data } = issue;
    const pair = pairsIn('issue', id);
    const report = dated('问题提出', 'the report of the issue', data.reportedOn);
    yield pair(goLiveOf(project), report, 'reportedOn');
    const answer = dated('首次答复', 'the first answer', data.response?.on);
    yield pair(report, answer, 'response', 'on');
    const escalation = dated('上报项目经理', 'the escalation', data.escalation?.on);
    yield pair(report, escalation, 'escalation', 'on');
    const test = dated('分公司本地测试', 'the branch test', data.branchTest?.on);
    yield pair(report, test, 'branchTest', 'on');
    const applied = dated('现场实施', 'the on-site application', data.siteApplication?.on);
    yield pair(report, applied, 'siteApplication', 'on');
    if (isSolved(data)) {
      const [confirmed, index] = confirmationOf(data);
      yield pair(applied, confirmed, 'log', index, 'on');
    }
    for (const [index, { on }] of data.informed.entries()) {
      yield pair(report, dated('告知', 'the telling', on), 'informed', index, 'on');
    }
    for (const [index, { on }] of data.signatures.entries()) {
      yield pair(report, dated('客户签字', 'the sign-off', on), 'signatures', index, 'on');
    }
    yield* patchPairs(issue, project);
  }
}

/** The customer's last confirmation, and the log's entry for it. */
function confirmationOf({ log }: Issue): [Dated, number] {
  const confirmed = dated('客户确认', 'the confirmation', enteredOn(log, 'confirmed'));
  return [confirmed, log.findLastIndex(({ status }) => status === 'confirmed')];
}

/** METHOD 7.1: a patch is requested for an issue that is known; the issue is solved once the patch is in. */
function* patchPairs({ id, data }: RecordEntry<'issue'>, project: ProjectRecords): Generator<Pair> {
  const report = dated('问题提出', 'the report of the issue', data.reportedOn);
  for (const patch of project.records.patch) {
    const { request, application, fixes } = patch.data;
    if (fixes.includes(id)) {
      const asked = dated('补丁申请', 'the request of the patch', request.on);
      yield pairsIn('patch', patch.id)(report, asked, 'request', 'on');
    }
    // An issue that was taken up again is not confirmed any more.
    if (data.patch !== patch.id || data.siteApplication || !isSolved(data)) continue;
    const [confirmed, index] = confirmationOf(data);
    const applied = dated('补丁更新', 'the application of the patch', application?.on);
    yield pairsIn('issue', id)(applied, confirmed, 'log', index, 'on');
  }
}
