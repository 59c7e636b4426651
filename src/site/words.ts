import type { Language } from '../model/localised.ts';
import { en, type SiteWords } from './messages/en.ts';
import { zh } from './messages/zh.ts';

/** The fixed words of the site's pages. */
export const siteWords: Record<Language, SiteWords> = { zh, en };

export type { SiteWords };

/** Puts arguments into a text with `{name}` places. */
export function fillWords(template: string, args: Record<string, string | number>): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
