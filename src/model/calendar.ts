import type { PlainDate } from './values/date.ts';

const day = 86_400_000;

/** The date `days` after `start`; negative numbers go back. */
export function addDays(start: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${start}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** Whether a day is a Saturday or a Sunday; public holidays are not known here. */
export function isWeekend(day: PlainDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** Every day from `start` to `end`, both included; empty when `end` is earlier. */
export function daysFrom(start: PlainDate, end: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let current = start; current <= end; current = addDays(current, 1)) days.push(current);
  return days;
}
