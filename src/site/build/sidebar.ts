import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Localised } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import { siteWords, type SiteWords } from '../words.ts';
import { sectionPages, type SectionPage } from './section-pages.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;
type Item = Sidebar[number];

/** Keys of the site's words that are plain texts. */
type WordKey = {
  [Key in keyof SiteWords]: SiteWords[Key] extends string ? Key : never;
}[keyof SiteWords];

/** The address of a number of the method: `activities/7-1/` for 7.1. */
export function numberPath(number: string): string {
  const folder = ['stages', 'activities', 'tasks'][number.split('.').length - 1] ?? 'tasks';
  return `/${folder}/${number.replaceAll('.', '-')}/`;
}

/**
 * The handbook's sidebar, made from the method's data and the pages of its free sections. It never
 * lists projects.
 *
 * @param handbook absolute path of the handbook's folder
 */
export function sidebarOf(method: Method, handbook: string): Sidebar {
  const words = (key: WordKey): Localised => ({
    zh: siteWords.zh[key],
    en: siteWords.en[key],
  });
  return [
    link(words('home'), '/'),
    ...method.stages.flatMap((stage): Item[] => [
      group(numbered(stage.number, stage.title, words('stage')), [
        link(words('overview'), numberPath(stage.number)),
        ...method.activities
          .filter((activity) => activity.number.startsWith(`${stage.number}.`))
          .map((activity) => activityGroup(activity, method, words('overview'))),
      ]),
    ]),
    ...section(words('practice'), sectionPages(handbook, 'practice')),
    ...section(words('start'), sectionPages(handbook, 'start')),
    group(words('reference'), [
      link(words('roles'), '/roles/'),
      link(words('raci'), '/raci/'),
      link(words('deliverables'), '/deliverables/'),
      link(words('templates'), '/templates/'),
      link(words('risks'), '/risks/'),
      link(words('gates'), '/gates/'),
      link(words('rules'), '/rules/'),
      link(words('records'), '/records/'),
      link(words('documentNumbers'), '/reference/document-numbers/'),
      link(words('glossary'), '/glossary/'),
    ]),
    link(words('projects'), '/projects/'),
  ];
}

/** A section's group; none where it has no pages. */
function section(label: Localised, pages: readonly SectionPage[]): Item[] {
  if (pages.length === 0) return [];
  return [
    group(
      label,
      pages.map(({ path, title }) => link(title, path)),
      true,
    ),
  ];
}

function activityGroup(
  activity: Method['activities'][number],
  method: Method,
  overview: Localised,
): Item {
  const tasks = method.tasks.filter((task) => task.number.startsWith(`${activity.number}.`));
  return group(
    numbered(activity.number, activity.title),
    [
      link(overview, numberPath(activity.number)),
      ...tasks.map((task) => link(numbered(task.number, task.title), numberPath(task.number))),
    ],
    true,
  );
}

function numbered(number: string, title: Localised, prefix?: Localised): Localised {
  return {
    zh: `${prefix ? `${prefix.zh} ` : ''}${number} ${title.zh}`,
    en: `${prefix ? `${prefix.en} ` : ''}${number} ${title.en}`,
  };
}

function link(label: Localised, path: string): Item {
  return { label: label.zh, translations: { 'zh-CN': label.zh, en: label.en }, link: path };
}

function group(label: Localised, items: Item[], collapsed = false): Item {
  return { label: label.zh, translations: { 'zh-CN': label.zh, en: label.en }, items, collapsed };
}
