import type { Finding } from '../diagnostics/finding.ts';
import type { MessageLanguage } from '../diagnostics/describe.ts';

/** What a report needs beside the findings. */
export interface ReportContext {
  language: MessageLanguage;
  /** The day that was checked for, `YYYY-MM-DD`. */
  asOf: string;
  /** Address of the site whose handbook explains the codes, without a slash at the end. */
  site: string;
  /** Turns a finding's file into a path that the reader can open. */
  pathOf: (file: string) => string;
  /** How many projects were read. */
  projects: number;
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
