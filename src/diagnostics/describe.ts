import type { Code } from './codes.ts';
import type { Argument, Arguments, Finding } from './finding.ts';
import type { Message } from './message.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';

export type MessageLanguage = 'zh' | 'en';

export const messages: Record<MessageLanguage, Record<Code, Message>> = { zh, en };

/** A finding in words. */
export interface Description {
  what: string;
  why: string;
  fix: string;
  /** Path of the rule's page in the handbook, from the site's root. */
  href: string;
}

/** Puts a finding into words of `language`. */
export function describe(finding: Finding, language: MessageLanguage): Description {
  const message = messages[language][finding.code];
  return {
    what: fill(message.what, finding.args, language),
    why: fill(message.why, finding.args, language),
    fix: fill(message.fix, finding.args, language),
    href: rulePath(finding.code, language),
  };
}

/** Path of the page that explains a code, from the site's root. */
export function rulePath(code: Code, language: MessageLanguage): string {
  return `/${language}/rules/${code}/`;
}

function fill(template: string, args: Arguments, language: MessageLanguage): string {
  return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value: Argument | undefined = args[name];
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
