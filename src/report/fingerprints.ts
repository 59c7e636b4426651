import { createHash } from 'node:crypto';
import type { Finding } from '../diagnostics/finding.ts';

/**
 * A name for each finding that stays the same while lines move, files are formatted and the language
 * changes, so that services recognise it from run to run. No two findings share one.
 */
export function fingerprintsOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, file, path, args }) => {
    const identity = JSON.stringify([code, file, path ?? null, sorted(args)]);
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    const hash = createHash('sha256').update(identity).digest('hex').slice(0, 32);
    return `${hash}:${String(ordinal)}`;
  });
}

function sorted(args: Finding['args']): unknown[] {
  return Object.entries(args).sort(([one], [other]) => (one < other ? -1 : 1));
}
