import { capstoneVersion } from '../project-root.ts';
import type { Language } from '../model/localised.ts';
import { cliWords, fill } from './words.ts';

/** Exit code for a fault of Capstone itself (EX_SOFTWARE of BSD's sysexits). */
export const failureCode = 70;

/** One line on a fault that no command expected; the whole of it with CAPSTONE_DEBUG. */
export function failure(
  error: unknown,
  language: Language,
  env: Readonly<Record<string, string | undefined>>,
): string {
  if (env['CAPSTONE_DEBUG'] && error instanceof Error) return `${error.stack ?? error.message}\n`;
  const problem = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
  const version = capstoneVersion();
  return `${fill(cliWords[language].errors.failure, { problem, version, node: process.version })}\n`;
}
