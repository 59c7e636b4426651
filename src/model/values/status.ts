import { z } from 'zod';
import { field } from '../field.ts';
import type { StateMachine } from '../state-machine.ts';
import { choice } from './choice.ts';
import { factDate } from './date.ts';
import { reference } from './reference.ts';
import { text } from './text.ts';

/** The status that a record claims; the check holds it against the log. */
export function status<Status extends string>(machine: StateMachine<Status>) {
  return choice<Record<Status, StateMachine['statuses'][string]>>(
    machine.statuses,
    '状态',
    'Status',
    {
      help: {
        zh: '与日志最后一次转为的状态一致。',
        en: 'The same as the last status that the log names.',
      },
    },
  );
}

/** A dated log of the statuses, in order of time; empty before the first. */
export function statusLog<Status extends string>(machine: StateMachine<Status>) {
  const entry = z.strictObject({
    on: factDate('日期', 'Date'),
    by: reference('member', '经办人', 'By').optional(),
    status: choice<Record<Status, StateMachine['statuses'][string]>>(
      machine.statuses,
      '转为状态',
      'New status',
    ),
    note: text('说明', 'Note').optional(),
  });
  return field(z.array(entry).default([]), '状态日志', 'Status log', {
    help: {
      zh: '按日期先后记录每次状态变化。',
      en: 'Every change of status, in order of date.',
    },
  });
}
