import { say } from '../../build-context.ts';
import type { Label } from '../../label.ts';
import type { DossierContext } from '../context.ts';

/** A severity class with the times agreed for it, in hours. */
export interface SeverityTargets {
  id: string;
  title: Label;
  responseHours: number;
  resolutionHours: number;
  workingDays: boolean;
}

/** The severity classes, the most severe first. */
export function severityTargets(context: DossierContext): SeverityTargets[] {
  return context.method.severities.map(({ id, title, responseHours, resolutionHours }) => ({
    id,
    title: say(title, context),
    responseHours,
    resolutionHours,
    workingDays: false,
  }));
}
