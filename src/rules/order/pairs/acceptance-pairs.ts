import { recordOf, type ProjectRecords } from '../../../model/project-records.ts';
import { factOn } from '../../closing.ts';
import { dated, pairsIn, type Pair } from './pair.ts';

/** METHOD 7.3: milestones and criteria first, then the meeting, the signatures, and what is left to do. */
export function* acceptancePairs(project: ProjectRecords): Generator<Pair> {
  const pair = pairsIn('acceptance');
  const data = recordOf(project, 'acceptance')?.data;
  const signing = (on?: string) => dated('终验签字', 'the signing of the acceptance report', on);
  const accepted = signing(factOn(project, 'acceptance'));
  const meeting = dated('验收会议', 'the acceptance meeting', data?.meeting?.on);
  const milestones = recordOf(project, 'milestones')?.data.milestones ?? [];
  for (const [index, { signatures }] of milestones.entries()) {
    for (const [place, { on }] of signatures.entries()) {
      const signed = dated('里程碑签字', 'the signing of the milestone', on);
      const path = ['milestones', index, 'signatures', place, 'on'];
      const unlessWaived = 'acceptance/milestones-signed';
      yield { ...pairsIn('milestones')(signed, accepted, ...path), unlessWaived };
    }
  }
  for (const [index, { agreedOn, result }] of (data?.criteria ?? []).entries()) {
    const agreed = dated('商定标准', 'agreeing the criterion', agreedOn);
    const judged = dated('评定标准', 'judging the criterion', result?.on);
    yield pair(agreed, judged, 'criteria', index, 'result', 'on');
    const unlessWaived = 'acceptance/criteria-met';
    yield { ...pair(judged, accepted, 'criteria', index, 'result', 'on'), unlessWaived };
  }
  for (const [index, { on }] of (data?.signatures ?? []).entries()) {
    yield pair(meeting, signing(on), 'signatures', index, 'on');
  }
  for (const [index, { due, fulfilledOn }] of (data?.conditions ?? []).entries()) {
    const deadline = dated('遗留事项期限', 'the condition’s due date', due);
    yield pair(meeting, deadline, 'conditions', index, 'due');
    const fulfilled = dated('遗留事项完成', 'the condition’s fulfilment', fulfilledOn);
    yield pair(meeting, fulfilled, 'conditions', index, 'fulfilledOn');
  }
  // Once the meeting is held again, the refusal and the date it named belong to the meeting before.
  if (data?.status !== 'refused') return;
  const next = dated('下次会议', 'the next meeting', data.refusal?.nextMeetingOn);
  yield pair(meeting, next, 'refusal', 'nextMeetingOn');
}
