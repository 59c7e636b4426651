import type { Language } from '../model/localised.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';
import type { Statement } from './statement.ts';

const messages = { zh, en };

/** Names of editions and languages in words; any other argument speaks for itself. */
const names: Record<string, Record<Language, string>> = {
  internal: { zh: '内部版', en: 'the internal edition' },
  customer: { zh: '客户版', en: 'the customer’s edition' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  a4: { zh: 'A4', en: 'A4' },
  letter: { zh: 'Letter', en: 'Letter' },
  'zh+en': { zh: '中英双语', en: 'Chinese and English' },
};

/** Puts what proving found into words. */
export function describeStatement({ code, args }: Statement, language: Language): string {
  return messages[language][code].replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name];
    if (value === undefined) return place;
    return typeof value === 'object' ? value[language] : nameOf(String(value), language);
  });
}

/** An edition or a language in words. */
export function nameOf(value: string, language: Language): string {
  return names[value]?.[language] ?? value;
}
