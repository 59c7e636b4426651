import { addDays, daysFrom } from '../../../model/calendar.ts';
import type { Issue } from '../../../model/records/issue.ts';
import type { PlainDate } from '../../../model/values/date.ts';
import { solvedAt } from './issue-times.ts';

/** What happened in a week or a month. */
export interface SpanFacts {
  /** The first day for a week, `YYYY-MM` for a month. */
  label: string;
  reported: number;
  solved: number;
  /** Not solved at the end of it. */
  open: number;
}

/** More weeks than this are put together to months. */
const mostWeeks = 16;

/** Issues reported and solved in each week or month from the first to the last of it, none left out. */
export function spansOf(issues: readonly Issue[]): { unit: 'week' | 'month'; spans: SpanFacts[] } {
  const reported = issues.map(({ reportedOn }) => reportedOn);
  const solved = issues.flatMap((issue) => solvedAt(issue)?.on ?? []);
  const days = [...reported, ...solved].sort();
  const [first = '', last = first] = [days[0], days.at(-1)];
  const weeks = keys(first, last, monday);
  const unit = weeks.length <= mostWeeks ? 'week' : 'month';
  const keyOf = unit === 'week' ? monday : (day: PlainDate) => day.slice(0, 7);
  let open = 0;
  const spans = keys(first, last, keyOf).map((label): SpanFacts => {
    const count = (all: readonly PlainDate[]) => all.filter((day) => keyOf(day) === label).length;
    const span = { label, reported: count(reported), solved: count(solved) };
    open += span.reported - span.solved;
    return { ...span, open };
  });
  return { unit, spans };
}

function keys(first: PlainDate, last: PlainDate, keyOf: (day: PlainDate) => string): string[] {
  return [...new Set(daysFrom(first, last).map(keyOf))];
}

/** The Monday of a day's week. */
function monday(day: PlainDate): PlainDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
