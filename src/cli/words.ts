import type { Language } from '../model/localised.ts';
import { en, type CliWords } from './messages/en.ts';
import { zh } from './messages/zh.ts';

export const cliWords: Record<Language, CliWords> = { zh, en };

/** Puts arguments into a text with `{name}` places. */
export function fill(template: string, args: Record<string, string | number>): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}

/**
 * The language of the command line: what `--lang` says, or else the system's.
 *
 * @param argv the arguments, before they are parsed, so that help and errors speak it too
 */
export function cliLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = argv[at]?.startsWith('--lang=') ? argv[at].slice(7) : argv[at + 1];
  if (at >= 0 && (asked === 'zh' || asked === 'en')) return asked;
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || osLanguage();
  return system.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** What the operating system speaks, where no variable says so, as on Windows. */
function osLanguage(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
