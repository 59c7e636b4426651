import type { Language } from '../../model/localised.ts';
import { numberPath } from './sidebar.ts';

/** Addresses of the site's pages, each ending in a slash. */
export const links = {
  number: (language: Language, number: string) => `/${language}${numberPath(number)}`,
  steps: (language: Language, task: string) => `/${language}${numberPath(task)}#steps`,
  documentNumbers: (language: Language) => `/${language}/reference/document-numbers/`,
  roles: (language: Language) => `/${language}/roles/`,
  raci: (language: Language) => `/${language}/raci/`,
  role: (language: Language, id: string) => `/${language}/roles/${id}/`,
  deliverable: (language: Language, id: string) => `/${language}/deliverables/${id}/`,
  template: (language: Language, id: string) => `/${language}/templates/${id}/`,
  risk: (language: Language, id: string) => `/${language}/risks/${id}/`,
  gate: (language: Language, id: string) => `/${language}/gates/${id}/`,
  rule: (language: Language, code: string) => `/${language}/rules/${code}/`,
  codeGroup: (language: Language, id: string) => `/${language}/rules/#${id}`,
  record: (language: Language, kind: string) => `/${language}/records/${kind}/`,
  field: (language: Language, kind: string, key: string) =>
    `/${language}/records/${kind}/#field-${key}`,
  term: (language: Language, id: string) => `/${language}/glossary/#${id}`,
  projects: (language: Language) => `/${language}/projects/`,
  project: (language: Language, id: string) => `/${language}/projects/${id}/`,
  dossier: (language: Language, id: string) => `/${language}/projects/${id}/dossier/`,
  bilingualForm: (language: Language, template: string) =>
    `/${language}/templates/${template}/bilingual/`,
  blankForm: (language: Language, template: string) => `/${language}/templates/${template}/blank/`,
  filledForm: (language: Language, project: string, template: string) =>
    `/${language}/projects/${project}/forms/${template}/`,
};
