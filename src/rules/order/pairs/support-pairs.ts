import { recordOf, type ProjectRecords } from '../../../model/project-records.ts';
import { factOn } from '../../closing.ts';
import { dated, pairsIn, type Pair } from './pair.ts';
import { goLiveOf } from './project-pairs.ts';

/** METHOD 7.1 and 7.2: explain, agree the plan, then leave; hold the summary, then sign its report. */
export function* supportPairs(project: ProjectRecords): Generator<Pair> {
  const schedule = recordOf(project, 'support-schedule')?.data;
  const withdrawal = dated('撤离现场', 'the withdrawal', schedule?.withdrawal?.on);
  const ofSchedule = pairsIn('support-schedule');
  yield ofSchedule(goLiveOf(project), withdrawal, 'withdrawal', 'on');
  for (const [index, { explanation }] of (schedule?.followUpMatters ?? []).entries()) {
    const explained = dated('交代后续事项', 'explaining a follow-up matter', explanation?.on);
    const path = ['followUpMatters', index, 'explanation', 'on'];
    yield {
      ...ofSchedule(explained, withdrawal, ...path),
      unlessWaived: 'withdrawal/follow-up-explained',
    };
  }
  const plan = recordOf(project, 'emergency-plan')?.data;
  const agreement = dated('商定应急预案', 'agreeing the emergency plan', plan?.agreement?.on);
  yield {
    ...pairsIn('emergency-plan')(agreement, withdrawal, 'agreement', 'on'),
    unlessWaived: 'withdrawal/emergency-plan',
  };
  const report = recordOf(project, 'summary-report')?.data;
  const meeting = dated('项目总结会', 'the summary meeting', report?.meeting?.on);
  yield pairsIn('summary-report')(withdrawal, meeting, 'meeting', 'on');
  for (const [index, { on }] of (report?.signatures ?? []).entries()) {
    const signing = dated('总结报告签字', 'the signing of the summary report', on);
    yield pairsIn('summary-report')(meeting, signing, 'signatures', index, 'on');
  }
  const documents = recordOf(project, 'document-register')?.data.documents ?? [];
  const accepted = dated(
    '终验签字',
    'the signing of the acceptance report',
    factOn(project, 'acceptance'),
  );
  for (const [index, { approval, handedOver, nature }] of documents.entries()) {
    const approved = dated('文档审批', 'the approval of the document', approval?.on);
    const given = dated('移交客户', 'handing it to the customer', handedOver?.on);
    const pair = pairsIn('document-register');
    yield pair(approved, given, 'documents', index, 'handedOver', 'on');
    // A document that was approved after the acceptance came later.
    if (nature === 'internal' || (approved.on ?? '') > (accepted.on ?? '')) continue;
    const unlessWaived = 'acceptance/documents-handed-over';
    const path = ['documents', index, 'handedOver', 'on'];
    yield { ...pair(given, accepted, ...path), unlessWaived };
  }
  const summarised = dated(
    '总结报告签字',
    'the signing of the summary report',
    factOn(project, 'summary'),
  );
  const moves = recordOf(project, 'reassignments')?.data.reassignments ?? [];
  for (const [index, { on }] of moves.entries()) {
    const moved = dated('人员另行安排', 'the reassignment', on);
    const unlessWaived = 'summary/team-reassigned';
    const pair = pairsIn('reassignments')(moved, summarised, 'reassignments', index, 'on');
    yield { ...pair, unlessWaived };
  }
}
