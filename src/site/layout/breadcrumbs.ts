import type { Language } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import { numberPath } from '../build/sidebar.ts';
import type { SiteWords } from '../words.ts';

/** A step of the way from the home page; the page itself is not among them. */
export interface Crumb {
  href: string;
  label: string;
}

/** Folders whose index page lists their pages. */
const listed = {
  roles: 'roles',
  deliverables: 'deliverables',
  risks: 'risks',
  gates: 'gates',
  rules: 'rules',
  records: 'records',
  templates: 'templates',
  projects: 'projects',
} as const;

/** The way to a page, from its address. */
export function breadcrumbs(
  pathname: string,
  language: Language,
  method: Method,
  words: SiteWords,
): Crumb[] {
  const [, , folder, name] = pathname.split('/');
  if (!folder) return [];
  const home = { href: `/${language}/`, label: words.home };
  if (folder in listed && name) {
    const label = words[listed[folder as keyof typeof listed]];
    return [home, { href: `/${language}/${folder}/`, label }];
  }
  if (folder !== 'activities' && folder !== 'tasks') return [home];
  const number = (name ?? '').split('-');
  const above = number.slice(0, -1).map((_, index) => number.slice(0, index + 1).join('.'));
  return [
    home,
    ...above.map((one) => ({
      href: `/${language}${numberPath(one)}`,
      label: labelOf(one, language, method, words),
    })),
  ];
}

function labelOf(number: string, language: Language, method: Method, words: SiteWords): string {
  const stage = method.stages.find((one) => one.number === number);
  if (stage) return `${words.stage} ${number}`;
  const activity = method.activities.find((one) => one.number === number);
  return activity ? `${number} ${activity.title[language]}` : number;
}
