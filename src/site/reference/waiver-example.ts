import type { Code } from '../../diagnostics/codes.ts';

/**
 * The example project's waivers.json with another rule in it.
 *
 * @param text the file as it is
 */
export function waiverOf(code: Code, text: string): string {
  return text.trimEnd().replace(/("rule": )"[^"]*"/, `$1"${code}"`);
}
