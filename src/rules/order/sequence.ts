import type { Localised } from '../../model/localised.ts';
import { recordOf, type DataPath, type ProjectRecords } from '../../model/project-records.ts';
import type { RecordKindId } from '../../model/records/index.ts';
import { exampleIssue } from '../examples/example-issue.ts';
import type { Rule } from '../rule.ts';

/** Two dates of which the second must not be earlier. */
interface Pair {
  earlier: Localised;
  earlierOn: string | undefined;
  later: Localised;
  laterOn: string | undefined;
  kind: RecordKindId;
  id?: string;
  path: DataPath;
}

const labels = {
  contract: { zh: '合同签订', en: 'the signing of the contract' },
  goLive: { zh: '上线', en: 'go-live' },
  close: { zh: '首次月结', en: 'the first month-end close' },
  withdrawal: { zh: '撤离现场', en: 'the withdrawal' },
  summary: { zh: '项目总结会', en: 'the summary meeting' },
  report: { zh: '问题提出', en: 'the report of the issue' },
  test: { zh: '分公司本地测试', en: 'the branch test' },
  application: { zh: '现场实施', en: 'the on-site application' },
  request: { zh: '补丁申请', en: 'the request of the patch' },
  meeting: { zh: '验收会议', en: 'the acceptance meeting' },
  signature: { zh: '终验签字', en: 'the signing of the acceptance report' },
} as const;

/** METHOD, stage 7: what follows from something cannot be dated before it, in whatever record it stands. */
export const sequence: Rule = {
  code: 'order/sequence',
  section: 'stages/7/#flow',
  reads: ['issue', 'patch', 'support-schedule', 'summary-report', 'acceptance'],
  *check({ project }) {
    for (const pair of pairsOf(project)) {
      const { earlier, earlierOn, later, laterOn, kind, id, path } = pair;
      if (earlierOn === undefined || laterOn === undefined || earlierOn <= laterOn) continue;
      const args = { earlier, earlierOn, later, laterOn };
      yield { kind, ...(id === undefined ? {} : { id }), path, args };
    }
  },
  examples: {
    passes: { issues: { '001': exampleIssue() } },
    fails: { issues: { '001': exampleIssue({ reportedOn: '2026-02-20' }) } },
  },
};

function* pairsOf(project: ProjectRecords): Generator<Pair> {
  const { data } = project.project;
  const goLive = { earlier: labels.goLive, earlierOn: data.goLiveOn };
  const withdrawnOn = recordOf(project, 'support-schedule')?.data.withdrawal?.on;
  yield {
    ...{ earlier: labels.contract, earlierOn: data.contract.signedOn },
    ...{ later: labels.goLive, laterOn: data.goLiveOn },
    ...{ kind: 'project', path: ['goLiveOn'] },
  };
  yield {
    ...goLive,
    ...{ later: labels.close, laterOn: data.firstMonthEndClose.start },
    ...{ kind: 'project', path: ['firstMonthEndClose', 'start'] },
  };
  yield {
    ...goLive,
    ...{ later: labels.withdrawal, laterOn: withdrawnOn },
    ...{ kind: 'support-schedule', path: ['withdrawal', 'on'] },
  };
  yield {
    ...{ earlier: labels.withdrawal, earlierOn: withdrawnOn },
    ...{ later: labels.summary, laterOn: recordOf(project, 'summary-report')?.data.meeting?.on },
    ...{ kind: 'summary-report', path: ['meeting', 'on'] },
  };
  yield* issuePairs(project, goLive);
  const acceptance = recordOf(project, 'acceptance')?.data;
  for (const [index, { on }] of (acceptance?.signatures ?? []).entries()) {
    yield {
      ...{ earlier: labels.meeting, earlierOn: acceptance?.meeting?.on },
      ...{ later: labels.signature, laterOn: on },
      ...{ kind: 'acceptance', path: ['signatures', index, 'on'] },
    };
  }
}

function* issuePairs(
  project: ProjectRecords,
  goLive: Pick<Pair, 'earlier' | 'earlierOn'>,
): Generator<Pair> {
  for (const { id, data } of project.records.issue) {
    const reported = { earlier: labels.report, earlierOn: data.reportedOn };
    const own = { kind: 'issue', id } as const;
    yield {
      ...goLive,
      ...{ later: labels.report, laterOn: data.reportedOn, ...own, path: ['reportedOn'] },
    };
    yield {
      ...reported,
      ...{ later: labels.test, laterOn: data.branchTest?.on, ...own, path: ['branchTest', 'on'] },
    };
    yield {
      ...reported,
      ...{ later: labels.application, laterOn: data.siteApplication?.on },
      ...{ ...own, path: ['siteApplication', 'on'] },
    };
    for (const patch of project.records.patch) {
      if (!patch.data.fixes.includes(id)) continue;
      yield {
        ...reported,
        ...{ later: labels.request, laterOn: patch.data.request.on },
        ...{ kind: 'patch', id: patch.id, path: ['request', 'on'] },
      };
    }
  }
}
