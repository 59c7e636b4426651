import type { Localised } from '../../model/localised.ts';
import type { Side } from '../../model/method/role.ts';
import {
  memberOf,
  recordOf,
  roleOf,
  type DataPath,
  type ProjectRecords,
} from '../../model/project-records.ts';
import type { RecordKindId } from '../../model/records/index.ts';
import { exampleSchedule } from '../examples/example-schedule.ts';
import type { Rule } from '../rule.ts';
import { sideLabels } from '../signing.ts';

/** Somebody who did something, and who alone may do it. */
interface Act {
  who: string;
  act: Localised;
  /** A role, or a whole side. */
  needs: { side: Side } | { roles: readonly string[] };
  kind: RecordKindId;
  id?: string;
  path: DataPath;
}

/** METHOD, roles: who does what; people act in the role and for the side that the team list gives them. */
export const roleHeld: Rule = {
  code: 'order/role-held',
  section: 'activities/7-1/#roles-and-responsibilities',
  reads: [],
  *check({ project, method }) {
    for (const { who, act, needs, kind, id, path } of actsOf(project)) {
      const role = roleOf(project, method, who);
      if (!role) continue;
      if ('side' in needs ? role.side === needs.side : needs.roles.includes(role.id)) continue;
      const titles = 'roles' in needs ? needs.roles : [];
      const named = (language: 'zh' | 'en') =>
        titles.map(
          (one) => method.roles.find(({ id: own }) => own === one)?.title[language] ?? one,
        );
      const needed =
        'side' in needs
          ? sideLabels[needs.side]
          : { zh: named('zh').join('、'), en: named('en').join(', ') };
      const args = { who: memberOf(project, who)?.name ?? who, role: role.title, act, needed };
      yield { kind, ...(id === undefined ? {} : { id }), path, args };
    }
  },
  examples: {
    passes: { 'support-schedule': exampleSchedule() },
    fails: {
      'support-schedule': exampleSchedule({
        shifts: [
          {
            member: 'customer-pm',
            start: '2026-03-02',
            end: '2026-03-06',
            mode: 'on-site',
            purpose: 'Support',
          },
        ],
      }),
    },
  },
};

function* actsOf(project: ProjectRecords): Generator<Act> {
  const vendor = { side: 'vendor' } as const;
  const customer = { side: 'customer' } as const;
  const test = { zh: '分公司本地测试', en: 'the branch test' };
  for (const kind of ['issue', 'patch'] as const) {
    for (const { id, data } of project.records[kind]) {
      const who = data.branchTest?.tester;
      if (who !== undefined) {
        yield { who, act: test, needs: vendor, kind, id, path: ['branchTest', 'tester'] };
      }
    }
  }
  const schedule = recordOf(project, 'support-schedule')?.data;
  for (const [index, { member }] of (schedule?.shifts ?? []).entries()) {
    const act = { zh: '上线后的支持', en: 'support after go-live' };
    const path = ['shifts', index, 'member'];
    yield { who: member, act, needs: vendor, kind: 'support-schedule', path };
  }
  const moves = recordOf(project, 'reassignments')?.data.reassignments ?? [];
  for (const [index, { by }] of moves.entries()) {
    const act = { zh: '人员另行安排', en: 'the reassignment' };
    const needs = { roles: ['implementation-manager'] };
    yield { who: by, act, needs, kind: 'reassignments', path: ['reassignments', index, 'by'] };
  }
  const documents = recordOf(project, 'document-register')?.data.documents ?? [];
  for (const [index, { handedOver }] of documents.entries()) {
    if (!handedOver) continue;
    const act = { zh: '接收移交的文档', en: 'taking the document over' };
    const path = ['documents', index, 'handedOver', 'to'];
    yield { who: handedOver.to, act, needs: customer, kind: 'document-register', path };
  }
  const acceptance = recordOf(project, 'acceptance')?.data;
  if (acceptance?.meeting) {
    const act = { zh: '在验收会议上汇报', en: 'presenting at the acceptance meeting' };
    const needs = { roles: ['customer-pm'] };
    const path = ['meeting', 'presentedBy'];
    yield { who: acceptance.meeting.presentedBy, act, needs, kind: 'acceptance', path };
  }
  for (const [index, item] of (recordOf(project, 'handover')?.data.items ?? []).entries()) {
    const act = { zh: '接收交接项', en: 'taking an item over' };
    const needs = { roles: ['technical-support', 'maintenance-manager'] };
    const path = ['items', index, 'takenBy'];
    yield { who: item.takenBy, act, needs, kind: 'handover', path };
  }
}
