import type { Language } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import { siteWords } from '../words.ts';
import { numberPath } from './sidebar.ts';

/** A link to the page before or after. */
interface Neighbour {
  label: string;
  href: string;
}

/**
 * The name under which a page stands as the one before or after: within its group of the sidebar a
 * stage's or an activity's page is the “overview”; from outside it needs its number and title.
 */
export function neighbourName(
  { label, href }: Neighbour,
  { stages, activities }: Method,
  language: Language,
): string {
  const words = siteWords[language];
  if (label !== words.overview) return label;
  const at = (number: string) => `/${language}${numberPath(number)}` === href;
  const stage = stages.find(({ number }) => at(number));
  if (stage) return `${words.stage} ${stage.number} ${stage.title[language]}`;
  const activity = activities.find(({ number }) => at(number));
  return activity ? `${activity.number} ${activity.title[language]}` : label;
}
