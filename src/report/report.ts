import type { Finding } from '../diagnostics/finding.ts';
import type { MessageLanguage } from '../diagnostics/describe.ts';

/** What a report needs beside the findings. */
export interface ReportContext {
  language: MessageLanguage;
  /** The day that was checked for, `YYYY-MM-DD`. */
  asOf: string;
  /** Address of the site whose handbook explains the codes, without a slash at the end. */
  site: string;
  /** The same where it is known to be reachable by others than the one who runs the check. */
  publicSite?: string;
  /** Capstone's own version. */
  version: string;
  /** Turns a finding's file into a path that the reader can open. */
  pathOf: (file: string) => string;
  /** The same from the root of the repository that holds it, as git hosts name files. */
  repositoryPathOf: (file: string) => string;
  /** A line of a finding's file, counted from 1; undefined where it cannot be shown. */
  lineOf: (file: string, line: number) => string | undefined;
  /** Address of a file's line in the git host, where one is known. */
  sourceOf: (file: string, line: number | undefined) => string | undefined;
  /** How many projects were read. */
  projects: number;
  /** A project's name in the reader's language; undefined where its record is broken. */
  nameOf: (project: string) => string | undefined;
  /** The git revision since which projects have changed; absent where all were checked. */
  since?: string;
}

/** How many findings there are of each severity. */
export interface Totals {
  errors: number;
  warnings: number;
  infos: number;
}

export function totalsOf(findings: readonly Finding[]): Totals {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
