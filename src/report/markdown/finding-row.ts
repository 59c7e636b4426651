import type { Finding } from '../../diagnostics/finding.ts';
import { describeFinding } from '../describe-finding.ts';
import { publicPage } from '../public-page.ts';
import type { ReportContext } from '../report.ts';
import { reportWords } from '../words.ts';
import { inCode, inMarkdown } from './escape.ts';

const marks = { error: '🔴', warning: '🟡', info: '🔵' } as const;

/** The head of a file's table. */
export function tableHead({ language }: ReportContext): string[] {
  const { place, found, remedy } = reportWords[language];
  return [`| ${place} | ${found} | ${remedy} |`, '| --- | --- | --- |'];
}

/** A finding as a row: its line with a link to the source, what is wrong, what to write. */
export function findingRow(finding: Finding, context: ReportContext): string {
  const words = reportWords[context.language];
  const { what, fix } = describeFinding(finding, context);
  const { line, column } = finding.position ?? {};
  const label = line === undefined ? words.somewhere : `${String(line)}:${String(column)}`;
  const source = context.sourceOf(finding.file, line);
  const place = source === undefined ? label : `[${label}](${source})`;
  const page = publicPage(finding.code, context);
  const code = page === undefined ? inCode(finding.code) : `[${inCode(finding.code)}](${page})`;
  const severity = `${marks[finding.severity]} **${words[finding.severity]}**`;
  return `| ${place} | ${severity} ${inMarkdown(what)} ${code} | ${inMarkdown(fix)} |`;
}
