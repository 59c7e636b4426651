import type { Finding } from '../diagnostics/finding.ts';

/** Findings of one file, in order of place. */
export interface FileGroup {
  file: string;
  findings: readonly Finding[];
}

/** Findings of one project; those of the method's own files have no project. */
export interface ProjectGroup {
  project: string | undefined;
  findings: readonly Finding[];
  files: readonly FileGroup[];
}

/**
 * Groups findings for a reader: what all projects rest on first, then project by project, and in
 * each project.json first, because the other records refer to it. The order within a file stays.
 */
export function groupFindings(findings: readonly Finding[]): ProjectGroup[] {
  const groups = [...groupBy(findings, (finding) => finding.project)];
  return groups
    .sort(([one], [other]) => compare(one ?? '', other ?? ''))
    .map(([project, own]) => ({ project, findings: own, files: fileGroups(own) }));
}

function fileGroups(findings: readonly Finding[]): FileGroup[] {
  const rank = (file: string) => (/^projects\/[^/]+\/project\.json$/.test(file) ? 0 : 1);
  return [...groupBy(findings, (finding) => finding.file)]
    .sort(([one], [other]) => rank(one) - rank(other) || compare(one, other))
    .map(([file, own]) => ({ file, findings: own }));
}

/** Gathers values under their key, in the order in which the keys first appear. */
export function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
