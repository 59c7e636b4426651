import { documentNumber } from '../../model/document-number.ts';
import type { Revision } from '../../model/records/project.ts';
import { say } from '../build-context.ts';
import { composed, type Label } from '../label.ts';
import type { DossierContext } from './context.ts';

/** “Closeout dossier” and the project's name. */
export function dossierTitle(context: DossierContext): Label {
  const name = say(context.project.project.data.name, context);
  return composed((inOne) => `${inOne(context.texts.dossier)} · ${inOne(name)}`);
}

/** The number of the stage's dossier. */
export function dossierNumber({ project, method }: DossierContext): string {
  return documentNumber(project.project.data, method, '7');
}

/** The dossier's revisions by the day that it stands for. */
export function revisionsSoFar({ project, asOf }: DossierContext): Revision[] {
  return project.project.data.revisions.filter(({ on }) => on <= asOf);
}

/** Whether every gate that the edition knows of has been passed. */
export function isFinal({ gates }: DossierContext): boolean {
  return gates.every((gate) => gate.state === 'passed');
}
