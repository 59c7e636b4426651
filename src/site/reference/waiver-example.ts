import type { Code } from '../../diagnostics/codes.ts';

/**
 * The example project's waivers.json, waiving another rule.
 *
 * @param text the file as it is
 * @param reason what stands for the reason
 */
export function waiverOf(code: Code, text: string, reason: string): string {
  return text
    .trimEnd()
    .replace(/("rule": )"[^"]*"/, `$1"${code}"`)
    .replace(/("reason": )"[^"]*"/, `$1${JSON.stringify(reason)}`);
}
