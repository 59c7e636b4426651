import { recordOf, type ProjectRecords } from '../../../model/project-records.ts';
import { factOn } from '../../closing.ts';
import { dated, pairsIn, type Pair } from './pair.ts';

/** METHOD 7.4: after the withdrawal the five items are given and taken; then the manager signs for them. */
export function* handoverPairs(project: ProjectRecords): Generator<Pair> {
  const withdrawnOn = recordOf(project, 'support-schedule')?.data.withdrawal?.on;
  const withdrawal = dated('撤离现场', 'the withdrawal', withdrawnOn);
  const taken = dated(
    '项目交接签字',
    'the approval of the handover record',
    factOn(project, 'handover'),
  );
  const pair = pairsIn('handover');
  for (const [index, { on }] of (recordOf(project, 'handover')?.data.items ?? []).entries()) {
    const given = dated('交接项移交', 'handing the item over', on);
    yield pair(withdrawal, given, 'items', index, 'on');
    yield { ...pair(given, taken, 'items', index, 'on'), unlessWaived: 'handover/items-complete' };
  }
  const contract = recordOf(project, 'maintenance-contract')?.data;
  for (const [index, { on }] of (contract?.signatures ?? []).entries()) {
    const signed = dated('维护合同签字', 'the signing of the maintenance contract', on);
    const unlessWaived = 'handover/contract-in-force';
    const ofContract = pairsIn('maintenance-contract');
    yield { ...ofContract(signed, taken, 'signatures', index, 'on'), unlessWaived };
  }
  const procedure = recordOf(project, 'patch-procedure')?.data;
  for (const [index, { on }] of (procedure?.signatures ?? []).entries()) {
    const signed = dated('补丁流程签字', 'the approval of the patch procedure', on);
    const unlessWaived = 'handover/patch-procedure-approved';
    const ofProcedure = pairsIn('patch-procedure');
    yield { ...ofProcedure(signed, taken, 'signatures', index, 'on'), unlessWaived };
  }
}
