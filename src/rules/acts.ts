import type { Localised } from '../model/localised.ts';
import type { Side } from '../model/method/role.ts';
import { recordOf, type DataPath, type ProjectRecords } from '../model/project-records.ts';
import type { RecordKindId } from '../model/records/index.ts';

/** Somebody who did something, and who alone may do it. */
export interface Act {
  who: string;
  act: Localised;
  /** A role, or a whole side. */
  needs: Needs;
  kind: RecordKindId;
  id?: string;
  path: DataPath;
}

type Needs = { side: Side } | { roles: readonly string[] };

const vendor: Needs = { side: 'vendor' };
const customer: Needs = { side: 'customer' };

/** Every act of the records that the method reserves to a role or a side. */
export function* actsOf(project: ProjectRecords): Generator<Act> {
  yield* issueActs(project);
  yield* patchActs(project);
  yield* supportActs(project);
  yield* summaryActs(project);
  yield* acceptanceActs(project);
  yield* handoverActs(project);
}

/** METHOD 7.1: what the site cannot solve goes to the vendor PM; the vendor's branch office tests the fix. */
function* issueActs(project: ProjectRecords): Generator<Act> {
  for (const { id, data } of project.records.issue) {
    const at = { kind: 'issue', id } as const;
    yield* act(data.escalation?.to, acts.escalation, { roles: ['vendor-pm'] }, at, [
      'escalation',
      'to',
    ]);
    yield* act(data.branchTest?.tester, acts.test, vendor, at, ['branchTest', 'tester']);
  }
}

function* patchActs(project: ProjectRecords): Generator<Act> {
  for (const { id, data } of project.records.patch) {
    const path = ['branchTest', 'tester'];
    yield* act(data.branchTest?.tester, acts.test, vendor, { kind: 'patch', id }, path);
  }
}

/** METHOD 7.1: the consultants support, and explain to the customer what follows. */
function* supportActs(project: ProjectRecords): Generator<Act> {
  const at = { kind: 'support-schedule' } as const;
  const schedule = recordOf(project, 'support-schedule')?.data;
  for (const [index, { member }] of (schedule?.shifts ?? []).entries()) {
    yield* act(member, acts.support, vendor, at, ['shifts', index, 'member']);
  }
  for (const [index, { explanation }] of (schedule?.followUpMatters ?? []).entries()) {
    const path = ['followUpMatters', index, 'explanation'];
    yield* act(explanation?.by, acts.explaining, vendor, at, [...path, 'by']);
    for (const [place, who] of (explanation?.to ?? []).entries()) {
      yield* act(who, acts.listening, customer, at, [...path, 'to', place]);
    }
  }
}

/** METHOD 7.2 and 7.3: documents go to the customer; the implementation manager reassigns the team. */
function* summaryActs(project: ProjectRecords): Generator<Act> {
  const documents = recordOf(project, 'document-register')?.data.documents ?? [];
  for (const [index, { handedOver }] of documents.entries()) {
    const path = ['documents', index, 'handedOver', 'to'];
    yield* act(handedOver?.to, acts.document, customer, { kind: 'document-register' }, path);
  }
  const moves = recordOf(project, 'reassignments')?.data.reassignments ?? [];
  const needs = { roles: ['implementation-manager'] };
  for (const [index, { by, member }] of moves.entries()) {
    const at = { kind: 'reassignments' } as const;
    yield* act(member, acts.reassigned, vendor, at, ['reassignments', index, 'member']);
    yield* act(by, acts.reassignment, needs, at, ['reassignments', index, 'by']);
  }
}

/** METHOD 7.3: the notice goes to the customer, whose project manager presents at the meeting. */
function* acceptanceActs(project: ProjectRecords): Generator<Act> {
  const at = { kind: 'acceptance' } as const;
  const { notice, meeting } = recordOf(project, 'acceptance')?.data ?? {};
  yield* act(notice?.to, acts.notice, customer, at, ['notice', 'to']);
  const needs = { roles: ['customer-pm'] };
  yield* act(meeting?.presentedBy, acts.presenting, needs, at, ['meeting', 'presentedBy']);
}

/** METHOD 7.4: the implementation department gives, the service department takes and maintains. */
function* handoverActs(project: ProjectRecords): Generator<Act> {
  const at = { kind: 'handover' } as const;
  const handover = recordOf(project, 'handover')?.data;
  for (const [index, { givenBy, takenBy }] of (handover?.items ?? []).entries()) {
    yield* act(givenBy, acts.giving, vendor, at, ['items', index, 'givenBy']);
    const needs = { roles: ['technical-support', 'maintenance-manager'] };
    yield* act(takenBy, acts.taking, needs, at, ['items', index, 'takenBy']);
  }
  for (const [index, { member }] of (handover?.people ?? []).entries()) {
    yield* act(member, acts.maintenance, vendor, at, ['people', index, 'member']);
  }
}

const acts = {
  escalation: { zh: '接受上报的问题', en: 'taking an escalated issue' },
  test: { zh: '分公司本地测试', en: 'the branch test' },
  support: { zh: '上线后的支持', en: 'support after go-live' },
  explaining: { zh: '交代后续事项', en: 'explaining a follow-up matter' },
  listening: { zh: '接受后续事项的交代', en: 'having a follow-up matter explained' },
  document: { zh: '接收移交的文档', en: 'taking the document over' },
  reassigned: { zh: '项目组成员另行安排', en: 'a new task after the project' },
  reassignment: { zh: '人员另行安排', en: 'the reassignment' },
  notice: { zh: '接收验收通知', en: 'receiving the acceptance notice' },
  presenting: { zh: '在验收会议上汇报', en: 'presenting at the acceptance meeting' },
  giving: { zh: '移交交接项', en: 'handing an item over' },
  taking: { zh: '接收交接项', en: 'taking an item over' },
  maintenance: { zh: '后续维护', en: 'maintenance' },
} as const satisfies Record<string, Localised>;

function* act(
  who: string | undefined,
  what: Localised,
  needs: Needs,
  at: Pick<Act, 'kind' | 'id'>,
  path: DataPath,
): Generator<Act> {
  if (who !== undefined) yield { who, act: what, needs, ...at, path };
}
