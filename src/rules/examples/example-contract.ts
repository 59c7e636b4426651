import type { z } from 'zod';
import type { MaintenanceContractSchema } from '../../model/records/maintenance-contract.ts';
import { exampleSeal } from './example-project.ts';

type ContractInput = z.input<typeof MaintenanceContractSchema>;

/** A maintenance contract for examples, signed by both sides. */
export function exampleContract(changes: Partial<ContractInput> = {}): ContractInput {
  return {
    number: 'MC-2026-031',
    customer: 'Lantern',
    vendor: 'Compass',
    start: '2026-05-01',
    end: '2027-04-30',
    standard: true,
    serviceLevels: [
      { severity: 'critical', responseHours: 1, resolutionHours: 4, serviceHours: '7×24' },
    ],
    contacts: [{ name: 'Theo', duty: 'Hotline' }],
    renewal: 'By one year, unless ended three months before',
    signatures: [
      { by: 'customer-executive', on: '2026-04-28', seal: exampleSeal },
      { by: 'vendor-executive', on: '2026-04-28', seal: exampleSeal },
    ],
    ...changes,
  };
}
