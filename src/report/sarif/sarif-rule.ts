import type { Code } from '../../diagnostics/codes.ts';
import { messages } from '../../diagnostics/describe.ts';
import { publicPage } from '../public-page.ts';
import type { ReportContext } from '../report.ts';
import { reportWords } from '../words.ts';

/** A code as SARIF describes rules: what it asks, why, and its page in the handbook. */
export function sarifRule(code: Code, level: 'error' | 'warning' | 'note', context: ReportContext) {
  const { title, why } = messages[context.language][code];
  const words = reportWords[context.language];
  const reason = why.replaceAll(/\{\w+\}/g, '…');
  const page = publicPage(code, context);
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: reason },
    help: {
      text: [title, reason, ...(page === undefined ? [] : [page])].join('\n'),
      markdown: [
        `**${title}**`,
        reason,
        ...(page === undefined ? [] : [`[${words.readOn}](${page})`]),
      ].join('\n\n'),
    },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: { level },
    properties: { tags: [code.split('/')[0] ?? code] },
  };
}
