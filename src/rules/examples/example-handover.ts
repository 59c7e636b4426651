import type { z } from 'zod';
import {
  handoverItems,
  type HandoverItem,
  type HandoverSchema,
} from '../../model/records/handover.ts';
import { exampleSeal } from './example-project.ts';

type HandoverInput = z.input<typeof HandoverSchema>;

/** A handover for examples: all five items, signed by the maintenance manager. */
export function exampleHandover(changes: Partial<HandoverInput> = {}): HandoverInput {
  return {
    fileNumber: 'SVC-2026-014',
    items: (Object.keys(handoverItems) as HandoverItem[]).map((item) => ({
      item,
      content: 'As listed',
      givenBy: 'vendor-pm',
      takenBy: 'technical-support',
      on: '2026-05-06',
    })),
    people: [{ member: 'technical-support', duty: 'Hotline and patches' }],
    signatures: [{ by: 'maintenance-manager', on: '2026-05-08', seal: exampleSeal }],
    ...changes,
  };
}
