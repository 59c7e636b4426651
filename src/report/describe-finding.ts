import { describe, messages } from '../diagnostics/describe.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { ReportContext } from './report.ts';
import { visible } from './visible.ts';

/** A finding in words that may be shown anywhere, with the full address of its page. */
export interface ShownFinding {
  /** What the rule asks. */
  title: string;
  what: string;
  why: string;
  fix: string;
  url: string;
}

/** Puts a finding into words, nothing hidden in them. */
export function describeFinding(
  finding: Finding,
  { language, site }: Pick<ReportContext, 'language' | 'site'>,
): ShownFinding {
  const { what, why, fix, href } = describe(finding, language);
  return {
    title: messages[language][finding.code].title,
    what: visible(what),
    why: visible(why),
    fix: visible(fix),
    url: site + href,
  };
}
