import type { Localised } from '../../model/localised.ts';
import { recordOf, type DataPath, type ProjectRecords } from '../../model/project-records.ts';
import type { RecordKindId } from '../../model/records/index.ts';
import { enteredOn } from '../../model/state-machine.ts';
import { acceptanceStates } from '../../model/states/acceptance.ts';
import { issueStates } from '../../model/states/issue.ts';
import { patchStates } from '../../model/states/patch.ts';
import { projectStates } from '../../model/states/project.ts';
import type { StateMachine } from '../../model/state-machine.ts';
import { closedOn, factOn } from '../closing.ts';
import { exampleIssue, solvedIssue } from '../examples/example-issue.ts';
import type { Rule } from '../rule.ts';

/** What a status rests on, and when it came about. */
export interface Evidence {
  kind: RecordKindId;
  id: string;
  states: StateMachine;
  status: string;
  /** The field that holds it. */
  key: string;
  path: DataPath;
  /** Undefined where it is missing. */
  on: string | undefined;
  /** What is missing then, in words. */
  lack: Localised;
}

const closedIssue = solvedIssue('2026-03-10', {
  status: 'closed',
  log: [
    { on: '2026-03-03', by: 'consultant', action: 'Recorded', status: 'new' },
    { on: '2026-03-10', by: 'consultant', action: 'Corrected', status: 'confirmed' },
    { on: '2026-03-12', by: 'consultant', action: 'Closed', status: 'closed' },
  ],
});
const seal = `sha256:${'0'.repeat(64)}`;

/** METHOD 7.1 to 7.3: the record holds the process; what a log says was done is recorded with its date. */
export const evidence: Rule = {
  code: 'order/evidence',
  section: 'tasks/7-1-2/#steps',
  reads: ['project', 'issue', 'patch', 'acceptance'],
  *check({ project }) {
    for (const { kind, id, states, status, key, path, on, lack } of evidenceOf(project)) {
      if (on !== undefined) continue;
      const label: Localised | string = states.statuses[status] ?? status;
      // A signature is what the sign command adds, so its absence must not keep anybody from signing.
      const at = key === 'signatures' ? [key] : path;
      yield { kind, id, path: at, args: { status: label, lack } };
    }
  },
  examples: {
    passes: {
      issues: {
        '001': exampleIssue(),
        '002': { ...closedIssue, signatures: [{ by: 'customer-pm', on: '2026-03-12', seal }] },
      },
    },
    fails: { issues: { '002': closedIssue } },
  },
};

const lacks = {
  customerSignature: {
    zh: '“signatures”里没有客户方项目经理的签字',
    en: '“signatures” lacks the signature of the customer project manager',
  },
  executives: {
    zh: '“signatures”里没有双方高层的签字',
    en: '“signatures” lacks the signature of an executive of each side',
  },
  failed: { zh: '“branchTest”的结果是未通过', en: 'the “branchTest” failed' },
  documents: {
    zh: '没有“documentsUpdated”（没有文档要改的，写 []）',
    en: '“documentsUpdated” is missing (write [] where no document had to change)',
  },
  passed: {
    zh: 'acceptance.mdx 的日志没有转为 conditional 或 signed',
    en: 'the log of acceptance.mdx does not come to “conditional” or “signed”',
  },
} as const satisfies Record<string, Localised>;

/** The evidence for every status that a record claims to have come to. */
export function* evidenceOf(project: ProjectRecords): Generator<Evidence> {
  for (const { id, data } of project.records.issue) {
    const say = evidenceFor('issue', id, issueStates, data.log);
    yield* say('applied', 'siteApplication', data.siteApplication?.on);
    if (data.status === 'closed') {
      const signed = data.signatures.filter(({ by }) => holds(project, by, 'customer-pm'));
      yield* say(
        'closed',
        'signatures',
        signed
          .map(({ on }) => on)
          .sort()
          .at(-1),
        lacks.customerSignature,
      );
    }
  }
  for (const { id, data } of project.records.patch) {
    const say = evidenceFor('patch', id, patchStates, data.log);
    if (data.status === 'withdrawn') continue;
    if (['tested', 'applied', 'verified'].includes(data.status)) {
      const { result, on } = data.branchTest ?? {};
      const passed = result === 'passed' ? on : undefined;
      yield* say('tested', 'branchTest', passed, result === 'failed' ? lacks.failed : undefined);
    }
    if (['applied', 'verified'].includes(data.status)) {
      yield* say('applied', 'backup', data.backup?.on);
      yield* say('applied', 'application', data.application?.on);
    }
    if (data.status === 'verified') {
      yield* say('verified', 'verification', data.verification?.on);
      const updatedOn = data.documentsUpdated && enteredOn(data.log, 'verified');
      if (data.verification) yield* say('verified', 'documentsUpdated', updatedOn, lacks.documents);
    }
  }
  for (const { id, data } of project.records.acceptance) {
    const say = evidenceFor('acceptance', id, acceptanceStates, data.log);
    const { notice, meeting, status } = data;
    const signedOn = factOn(project, 'acceptance');
    // Of a project that claims to be accepted, the gate itself asks for what is missing.
    const isAsked = closedOn(project, 'acceptance') === undefined;
    if (status !== 'drafted' && status !== 'refused' && (notice || isAsked)) {
      yield* say('noticed', 'notice', notice?.on);
    }
    if (!['drafted', 'noticed'].includes(status) && (meeting || isAsked)) {
      yield* say('held', 'meeting', meeting?.on);
    }
    if (status === 'signed' && (signedOn !== undefined || isAsked)) {
      yield* say('signed', 'signatures', signedOn, lacks.executives);
    }
  }
  yield* claimEvidence(project);
}

/** METHOD 7.3: a project is accepted once its acceptance was passed, in full or with conditions. */
function* claimEvidence(project: ProjectRecords): Generator<Evidence> {
  const acceptance = recordOf(project, 'acceptance')?.data;
  const claimedOn = closedOn(project, 'acceptance');
  const signedOn = factOn(project, 'acceptance');
  // Signatures of another day than the claim are told as such.
  if (!acceptance || claimedOn === undefined || (signedOn ?? claimedOn) !== claimedOn) return;
  const { log } = acceptance;
  const held = log.findLastIndex(({ status }) => status === 'held');
  const passed = log
    .slice(held + 1)
    .find(({ status }) => status === 'conditional' || status === 'signed');
  const say = evidenceFor('project', project.project.id, projectStates, project.project.data.log);
  yield* say('accepted', 'acceptance.mdx: log', passed?.on, lacks.passed);
}

function evidenceFor(
  kind: RecordKindId,
  id: string,
  states: StateMachine,
  log: readonly { status?: string | undefined }[],
) {
  return function* (
    status: string,
    key: string,
    on: string | undefined,
    lack: Localised = { zh: `没有“${key}”`, en: `“${key}” is missing` },
  ): Generator<Evidence> {
    const index = log.findLastIndex((entry) => entry.status === status);
    if (index < 0) return;
    yield { kind, id, states, status, key, path: ['log', index], on, lack };
  };
}

function holds({ project }: ProjectRecords, member: string, role: string): boolean {
  return project.data.team.some((one) => one.id === member && one.role === role);
}
