import { recordOf } from '../../model/project-records.ts';
import { severityClasses } from '../../model/severity-classes.ts';
import { exampleContract } from '../examples/example-contract.ts';
import type { Rule } from '../rule.ts';

const level = { responseHours: 2, resolutionHours: 8, serviceHours: 'Working days 08:30 to 17:30' };
const classes = ['critical', 'serious', 'moderate', 'minor'];
const serviceLevels = classes.map((severity) => ({ severity, ...level }));

/** METHOD, maintenance contract: service levels by severity, so for every class that issues are put in. */
export const serviceLevelsComplete: Rule = {
  code: 'handover/service-levels',
  gate: 'handover',
  section: 'activities/7-4/#strategy',
  reads: ['maintenance-contract'],
  *check({ project, method }) {
    const contract = recordOf(project, 'maintenance-contract')?.data;
    if (!contract) return;
    for (const { id, title } of severityClasses(project, method)) {
      if (contract.serviceLevels.some(({ severity }) => severity === id)) continue;
      yield {
        kind: 'maintenance-contract',
        path: ['serviceLevels'],
        args: { severity: title, id },
      };
    }
  },
  examples: {
    passes: { 'maintenance-contract': exampleContract({ serviceLevels }) },
    fails: { 'maintenance-contract': exampleContract({ serviceLevels: serviceLevels.slice(1) }) },
  },
};
