import { addDays, daysFrom } from '../../../model/calendar.ts';
import type { PlainDate } from '../../../model/values/date.ts';

/** A day, and the time of day where it was recorded. */
export interface Moment {
  on: PlainDate;
  /** `HH:MM`. */
  time?: string | undefined;
}

/** A time agreed, in hours. */
export interface TimeAgreed {
  hours: number;
  /** Whether the hours run from Monday to Friday alone. */
  workingDays: boolean;
}

/** `running`: the time is not over yet, and nothing has happened. */
export type Punctuality = 'kept' | 'late' | 'running';

/**
 * Whether something happened in time. Hours count where both times of day were recorded; days count
 * elsewhere, so that what was agreed within a day is kept on the same day.
 *
 * @param end undefined where it has not happened yet
 * @param today the day for which that is judged
 */
export function punctuality(
  start: Moment,
  end: Moment | undefined,
  agreed: TimeAgreed,
  today: PlainDate,
): Punctuality {
  const limit = lastDay(start.on, agreed);
  if (!end) return today <= limit ? 'running' : 'late';
  if (start.time !== undefined && end.time !== undefined) {
    return hoursBetween(start.on, start.time, end.on, end.time, agreed) <= agreed.hours
      ? 'kept'
      : 'late';
  }
  return end.on <= limit ? 'kept' : 'late';
}

function lastDay(start: PlainDate, { hours, workingDays }: TimeAgreed): PlainDate {
  const counts = (day: PlainDate) => !workingDays || !isWeekend(day);
  let day = start;
  while (!counts(day)) day = addDays(day, 1);
  for (let left = Math.floor(hours / 24); left > 0;) {
    day = addDays(day, 1);
    if (counts(day)) left -= 1;
  }
  return day;
}

function hoursBetween(
  startDay: PlainDate,
  startTime: string,
  endDay: PlainDate,
  endTime: string,
  { workingDays }: TimeAgreed,
): number {
  return daysFrom(startDay, endDay)
    .filter((day) => !workingDays || !isWeekend(day))
    .reduce((sum, day) => {
      const from = day === startDay ? hourOf(startTime) : 0;
      const to = day === endDay ? hourOf(endTime) : 24;
      return sum + to - from;
    }, 0);
}

function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours + minutes / 60;
}

function isWeekend(day: PlainDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
