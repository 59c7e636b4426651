import { expect, test } from 'vitest';
import { punctuality, type Moment } from '../../../src/document/dossier/statistics/punctuality.ts';

// 2026-03-06 is a Friday.
test.each<[string, Moment, Moment | undefined, number, boolean, string]>([
  ['same day, no time', { on: '2026-03-06' }, { on: '2026-03-06' }, 2, false, 'kept'],
  ['next day, no time', { on: '2026-03-06' }, { on: '2026-03-07' }, 8, false, 'late'],
  [
    'by the hour, in time',
    { on: '2026-03-06', time: '09:00' },
    { on: '2026-03-06', time: '11:00' },
    2,
    false,
    'kept',
  ],
  [
    'by the hour, late on the same day',
    { on: '2026-03-06', time: '09:00' },
    { on: '2026-03-06', time: '11:01' },
    2,
    false,
    'late',
  ],
  [
    'over night',
    { on: '2026-03-05', time: '22:00' },
    { on: '2026-03-06', time: '02:00' },
    4,
    false,
    'kept',
  ],
  [
    'a weekend does not count',
    { on: '2026-03-06', time: '18:00' },
    { on: '2026-03-09', time: '02:00' },
    8,
    true,
    'kept',
  ],
  [
    'a weekend counts',
    { on: '2026-03-06', time: '18:00' },
    { on: '2026-03-09', time: '02:00' },
    8,
    false,
    'late',
  ],
  ['working days, no time', { on: '2026-03-06' }, { on: '2026-03-09' }, 24, true, 'kept'],
  ['reported at the weekend', { on: '2026-03-07' }, { on: '2026-03-09' }, 8, true, 'kept'],
  ['not yet, time left', { on: '2026-03-09' }, undefined, 48, false, 'running'],
  ['not yet, time over', { on: '2026-03-06' }, undefined, 48, false, 'late'],
])('%s', (_name, start, end, hours, workingDays, expected) => {
  expect(punctuality(start, end, { hours, workingDays }, '2026-03-10')).toBe(expected);
});
