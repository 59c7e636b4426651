import { nameOf } from '../../checking/check.ts';
import { describe } from '../../diagnostics/describe.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { ContentFolders } from '../../loading/content-folders.ts';
import type { GateId } from '../../model/method/gate.ts';
import { placeOf } from '../../report/place.ts';
import type { Blockers } from '../../signing/blockers.ts';
import type { Subject } from '../../signing/subject.ts';
import type { CliContext } from '../context.ts';
import { reportContext } from '../report-context.ts';
import { fill } from '../words.ts';

/** What stands against a signature: each rule with its place and what to do. */
export function blockedText(
  { errors, gate }: Blockers,
  { loaded, method, signable, today }: Subject,
  folders: ContentFolders,
  context: CliContext,
): string {
  const { words, language, paint } = context;
  const { refusals } = words;
  const report = reportContext(context, { folders, asOf: today, names: nameOf(loaded) });
  const titleOf = (id: GateId) => method.gates.find((one) => one.id === id)?.title[language] ?? id;
  const lines = (findings: readonly Finding[]) =>
    findings.flatMap((finding) => {
      const { what, fix } = describe(finding, language);
      return [
        `  ${paint('error', '✗')} ${what} ${paint('dim', finding.code)}`,
        `    ${fix}`,
        `    ${paint('dim', placeOf(finding, report))}`,
      ];
    });
  const before = (gate?.before ?? []).map(titleOf).join(refusals.separator);
  return [
    paint('error', refusals.blocked),
    ...(errors.length === 0 ? [] : [fill(refusals.errors, { path: signable.file })]),
    ...lines(errors),
    ...(before === '' ? [] : [fill(refusals.gateBefore, { before })]),
    ...(gate && gate.findings.length > 0
      ? [fill(refusals.gateNotReady, { gate: titleOf(gate.id) }), ...lines(gate.findings)]
      : []),
    '',
  ].join('\n');
}
