import type { Language } from '../../model/localised.ts';
import { numberPath } from './sidebar.ts';

/** Addresses of the site's pages, each ending in a slash. */
export const links = {
  number: (language: Language, number: string) => `/${language}${numberPath(number)}`,
  role: (language: Language, id: string) => `/${language}/roles/${id}/`,
  deliverable: (language: Language, id: string) => `/${language}/deliverables/${id}/`,
  template: (language: Language, id: string) => `/${language}/templates/${id}/`,
  risk: (language: Language, id: string) => `/${language}/risks/${id}/`,
  gate: (language: Language, id: string) => `/${language}/gates/${id}/`,
  rule: (language: Language, code: string) => `/${language}/rules/${code}/`,
  record: (language: Language, kind: string) => `/${language}/records/${kind}/`,
  term: (language: Language, id: string) => `/${language}/glossary/#${id}`,
  projects: (language: Language) => `/${language}/projects/`,
  project: (language: Language, id: string) => `/${language}/projects/${id}/`,
  dossier: (language: Language, id: string) => `/${language}/projects/${id}/dossier/`,
  blankForm: (language: Language, template: string) => `/${language}/templates/${template}/blank/`,
  filledForm: (language: Language, project: string, template: string) =>
    `/${language}/projects/${project}/forms/${template}/`,
};
