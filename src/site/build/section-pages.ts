import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../../loading/front-matter.ts';
import type { Language, Localised } from '../../model/localised.ts';

/** A handbook page that is listed by its place in a folder, not by the method's data. */
export interface SectionPage {
  /** Address from the language's root, for example `/practice/severity-classes/`. */
  path: string;
  title: Localised;
}

/** The pages of a folder of the handbook, by their `sidebar.order`, then by name. */
export function sectionPages(handbook: string, section: string): SectionPage[] {
  const folder = join(handbook, 'zh', section);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const zh = fieldsOf(handbook, 'zh', section, name);
      const en = fieldsOf(handbook, 'en', section, name);
      return {
        path: `/${section}/${name.replace('.mdx', '')}/`,
        title: { zh: zh.title, en: en.title },
        order: zh.order,
      };
    })
    .sort((one, other) => one.order - other.order || (one.path < other.path ? -1 : 1));
}

function fieldsOf(
  handbook: string,
  language: Language,
  section: string,
  name: string,
): { title: string; order: number } {
  const path = join(handbook, language, section, name);
  if (!existsSync(path)) return { title: name, order: Infinity };
  const { data } = readFrontMatter(readFileSync(path, 'utf8')).source;
  const fields = (data ?? {}) as { title?: string; sidebar?: { order?: number } };
  return { title: fields.title ?? name, order: fields.sidebar?.order ?? 100 };
}
