import type { z } from 'zod';
import type { AcceptanceSchema } from '../../model/records/acceptance.ts';
import { exampleSeal } from './example-project.ts';

type AcceptanceInput = z.input<typeof AcceptanceSchema>;

/** An acceptance for examples, signed by both sides' executives. */
export function exampleAcceptance(changes: Partial<AcceptanceInput> = {}): AcceptanceInput {
  return {
    status: 'signed',
    log: [
      { on: '2026-04-10', status: 'drafted' },
      { on: '2026-04-15', status: 'noticed' },
      { on: '2026-04-28', status: 'held' },
      { on: '2026-04-28', status: 'signed' },
    ],
    criteria: [
      {
        id: 'stock',
        text: 'Stock is accurate',
        measure: 'At most 1 % difference in the count',
        result: { on: '2026-04-20', outcome: 'met', evidence: 'Count of 18 April: 0.6 %' },
      },
    ],
    notice: {
      on: '2026-04-15',
      to: 'customer-pm',
      meetingOn: '2026-04-28',
      time: '14:00',
      place: 'Meeting room 2',
      attendees: ['customer-executive', 'vendor-executive'],
    },
    meeting: {
      on: '2026-04-28',
      place: 'Meeting room 2',
      presentedBy: 'customer-pm',
      attendees: ['customer-executive', 'vendor-executive'],
      assessment: 'The objectives are reached.',
    },
    signatures: [
      { by: 'customer-executive', on: '2026-04-28', seal: exampleSeal },
      { by: 'vendor-executive', on: '2026-04-28', seal: exampleSeal },
    ],
    ...changes,
  };
}
