import { addDays } from '../../model/calendar.ts';
import { recordOf } from '../../model/project-records.ts';
import type { PlainDate } from '../../model/values/date.ts';
import type { Label } from '../label.ts';
import type { DossierContext } from './context.ts';

/** A day that the project is remembered by. */
export interface KeyDate {
  label: Label;
  planned?: PlainDate | undefined;
  actual?: PlainDate | undefined;
  /** Whether the time line of the stages marks it. */
  marked: boolean;
}

/** The project's key dates, in the order in which they are meant to come; those that are not known are left out. */
export function keyDates({ project, texts }: DossierContext): KeyDate[] {
  const { contract, goLiveOn, parallelRun, firstMonthEndClose, stabilisationPeriod } =
    project.project.data;
  const schedule = recordOf(project, 'support-schedule')?.data;
  const acceptance = recordOf(project, 'acceptance')?.data;
  const handover = recordOf(project, 'handover')?.data;
  const maintenance = recordOf(project, 'maintenance-contract')?.data;
  const dates: KeyDate[] = [
    { label: texts.dates.contract, actual: contract.signedOn, marked: false },
    { label: texts.dates.goLive, actual: goLiveOn, marked: true },
    { label: texts.dates.parallelRun, planned: parallelRun?.until, marked: false },
    { label: texts.dates.monthEnd, planned: firstMonthEndClose.end, marked: false },
    {
      label: texts.dates.stabilisation,
      planned: addDays(goLiveOn, stabilisationPeriod.days),
      marked: false,
    },
    {
      label: texts.dates.withdrawal,
      planned: schedule?.plannedWithdrawal,
      actual: schedule?.withdrawal?.on,
      marked: true,
    },
    {
      label: texts.dates.acceptance,
      planned: acceptance?.notice?.meetingOn,
      actual: lastOf(acceptance?.signatures),
      marked: true,
    },
    { label: texts.dates.handover, actual: lastOf(handover?.signatures), marked: true },
    { label: texts.dates.maintenance, planned: maintenance?.start, marked: false },
  ];
  return dates.filter(({ planned, actual }) => planned !== undefined || actual !== undefined);
}

function lastOf(signatures: readonly { on: PlainDate }[] | undefined): PlainDate | undefined {
  return signatures
    ?.map(({ on }) => on)
    .sort()
    .at(-1);
}
