import type { Deliverable } from '../model/method/deliverable.ts';
import { recordOf } from '../model/project-records.ts';
import type { Subject, Violation } from './rule.ts';

/** Numbered deliverables of some of a stage's activities that the register has no entry for. */
export function* unregistered(
  { project, method }: Subject,
  activities: RegExp,
): Generator<Violation> {
  const documents = recordOf(project, 'document-register')?.data.documents ?? [];
  for (const { id, task, number, title } of method.deliverables) {
    const isDue = number !== null && activities.test(task);
    if (!isDue || documents.some((document) => document.deliverable === id)) continue;
    const args = { deliverable: title, id };
    yield { kind: 'document-register', path: ['documents'], args };
  }
}

/** Titles of roles by their ids, in both languages. */
export function approversOf({ approvers }: Deliverable, { method }: Pick<Subject, 'method'>) {
  const titles = (language: 'zh' | 'en') =>
    approvers.map((id) => method.roles.find((role) => role.id === id)?.title[language] ?? id);
  return { zh: titles('zh').join('、'), en: titles('en').join(', ') };
}
