import type { Code } from '../diagnostics/codes.ts';
import { rulePath } from '../diagnostics/describe.ts';
import type { ReportContext } from './report.ts';

/** Address of a code's page for readers elsewhere; undefined where no public site is known. */
export function publicPage(
  code: Code,
  { publicSite, language }: Pick<ReportContext, 'publicSite' | 'language'>,
): string | undefined {
  return publicSite === undefined ? undefined : publicSite + rulePath(code, language);
}
