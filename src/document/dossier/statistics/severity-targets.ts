import { severityClasses } from '../../../model/severity-classes.ts';
import { say } from '../../build-context.ts';
import type { Label } from '../../label.ts';
import type { DossierContext } from '../context.ts';

/** A severity class with the times agreed for it, in hours. */
export interface SeverityTargets {
  id: string;
  title: Label;
  responseHours: number;
  resolutionHours: number | undefined;
  workingDays: boolean;
}

/** The severity classes, the most severe first. */
export function severityTargets(context: DossierContext): SeverityTargets[] {
  return severityClasses(context.project, context.method).map(
    ({ id, title, responseHours, resolutionHours, workingDays }) => ({
      id,
      title: say(title, context),
      responseHours,
      resolutionHours,
      workingDays,
    }),
  );
}
