import type { Finding } from '../../diagnostics/finding.ts';
import { groupBy } from '../group-findings.ts';

/** GitHub shows ten annotations of a level for each step and drops the others without a word. */
export const annotationLimit = 10;

/**
 * Gathers findings of one severity into as few groups as GitHub shows: each alone where they fit,
 * else by file, by project or by code; where even that is too much, the last group holds the rest.
 */
export function annotationGroups(findings: readonly Finding[]): (readonly Finding[])[] {
  if (findings.length <= annotationLimit) return findings.map((finding) => [finding]);
  const keys: ((finding: Finding) => string)[] = [
    (finding) => finding.file,
    (finding) => finding.project ?? finding.file,
    (finding) => finding.code,
  ];
  const groupings = keys.map((key) => [...groupBy(findings, key).values()]);
  const fitting = groupings.find((groups) => groups.length <= annotationLimit);
  if (fitting) return fitting;
  const [byFile = []] = groupings;
  const shown = byFile.slice(0, annotationLimit - 1);
  return [...shown, byFile.slice(annotationLimit - 1).flat()];
}
