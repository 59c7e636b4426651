import type { Finding } from '../diagnostics/finding.ts';
import { signedState } from '../loading/history/signed-state.ts';
import type { Language, Localised } from '../model/localised.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords, RecordEntry } from '../model/project-records.ts';
import { recordKinds } from '../model/records/index.ts';
import { valueAt } from '../model/value-at.ts';
import type { Signature } from '../model/values/signature.ts';
import type { Violation } from '../rules/rule.ts';
import type { Change } from '../sealing/changes.ts';
import { shortened } from '../sealing/shortened.ts';
import { changesSinceSigning } from '../sealing/since-signing.ts';

/** Changes that a finding names at most. */
const most = 5;

/**
 * Adds to the finding of a broken seal what changed since the signature, where git holds what was
 * signed.
 *
 * @param projects absolute path of the `projects` folder
 */
export function withChanges(
  finding: Finding,
  { kind, id, path }: Violation,
  project: ProjectRecords,
  method: Method,
  projects: string,
): Finding {
  const entries: readonly RecordEntry[] = project.records[kind];
  const entry = entries.find((one) => id === undefined || one.id === id);
  const signature = valueAt(entry?.data, path.slice(0, -1)) as Signature | undefined;
  if (!entry || !signature) return finding;
  const then = signedState(projects, project.id, entry, signature.seal, method);
  if (!then) return finding;
  const now = { ...entry, path: path.slice(0, -3) };
  const signed = { ...then.entry, path: then.path };
  const changes = changesSinceSigning(recordKinds[kind], signed, now);
  if (changes.length === 0) return finding;
  return { ...finding, args: { ...finding.args, since: inWords(changes) } };
}

function inWords(changes: readonly Change[]): Localised {
  const list = (language: Language) =>
    changes.slice(0, most).map((change) => changed(change, language));
  const more = changes.length - most;
  const [zh, en] = [list('zh').join('；'), list('en').join('; ')];
  return {
    zh: `签字后改了：${zh}${more > 0 ? `；另有 ${String(more)} 处` : ''}。`,
    en: ` Changed since: ${en}${more > 0 ? `; and ${String(more)} more` : ''}.`,
  };
}

function changed({ label, before, after }: Change, language: Language): string {
  const [old, now] = shortened(before, after);
  const was = old === undefined ? nothing[language] : `“${old}”`;
  const is = now === undefined ? nothing[language] : `“${now}”`;
  return `${label[language]} ${was} → ${is}`;
}

const nothing: Localised = { zh: '（无）', en: '(nothing)' };
