import type { Code } from '../../diagnostics/codes.ts';
import { hasMany } from '../../model/record-kind.ts';
import type { DataPath, RecordEntry } from '../../model/project-records.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { isSerious } from '../../rules/issue-state.ts';
import type { Inline } from '../block.ts';
import { join } from '../text.ts';
import { composed, type Label } from '../label.ts';
import type { DossierContext } from './context.ts';

/** Where in a record a rule finds what it asks for; of kinds with many records, in which of them. */
interface Source {
  kind: RecordKindId;
  path: DataPath;
  /** The part of the dossier that prints it, where it is not the kind's own. */
  section?: string;
  holds?: (entry: RecordEntry, context: DossierContext) => boolean;
}

const isSeriousIssue = (entry: RecordEntry, { project, method }: DossierContext) =>
  entry.kind === 'issue' && isSerious((entry as RecordEntry<'issue'>).data, project, method);

const wasApplied = ({ data }: RecordEntry) => 'siteApplication' in data || 'application' in data;

/** What proves each rule of the gates. */
export const evidenceOf: Partial<Record<Code, readonly Source[]>> = {
  'withdrawal/first-days-on-site': [
    { kind: 'support-schedule', path: ['shifts'] },
    { kind: 'project', path: ['goLiveOn'] },
  ],
  'withdrawal/month-end-on-site': [
    { kind: 'support-schedule', path: ['shifts'] },
    { kind: 'project', path: ['firstMonthEndClose'] },
  ],
  'withdrawal/serious-issue-escalated': [
    { kind: 'issue', path: ['escalation'], holds: isSeriousIssue },
  ],
  'withdrawal/follow-up-explained': [{ kind: 'support-schedule', path: ['followUpMatters'] }],
  'withdrawal/emergency-plan': [{ kind: 'emergency-plan', path: ['agreement'] }],
  'withdrawal/branch-test-first': [
    { kind: 'issue', path: ['branchTest'], holds: wasApplied },
    { kind: 'patch', path: ['branchTest'], holds: wasApplied },
  ],
  'summary/report-approved': [{ kind: 'summary-report', path: ['signatures'] }],
  'acceptance/stabilisation-over': [{ kind: 'project', path: ['stabilisationPeriod'] }],
  'acceptance/criteria-met': [{ kind: 'acceptance', path: ['criteria'] }],
  'acceptance/no-serious-issue-open': [{ kind: 'issue', path: ['status'], holds: isSeriousIssue }],
  'acceptance/notice-before-meeting': [{ kind: 'acceptance', path: ['notice'] }],
  'acceptance/report-signed': [{ kind: 'acceptance', path: ['signatures'] }],
  'handover/items-complete': [{ kind: 'handover', path: ['items'] }],
  'handover/open-issues-match': [{ kind: 'handover', path: ['openIssues'] }],
  'handover/people-assigned': [{ kind: 'handover', path: ['people'] }],
  'handover/contract-in-force': [{ kind: 'maintenance-contract', path: ['start'] }],
  'handover/record-approved': [{ kind: 'handover', path: ['signatures'] }],
  'handover/patch-procedure-approved': [{ kind: 'patch-procedure', path: ['signatures'] }],
};

/**
 * The evidence for a rule: which record, which line of its file, and where in the dossier it prints.
 * Files and lines are the vendor's; the customer's edition names the sections alone, since the lines
 * would tell of what it leaves out.
 */
export function evidenceInlines(rule: Rule, context: DossierContext): Inline[] {
  const sources = evidenceOf[rule.code] ?? rule.reads.map((kind) => ({ kind, path: [] }));
  const places = sources.flatMap((source) => placesOf(source, context));
  return join(
    places.map((place) => placeInlines(place, context)),
    { type: 'break' },
  );
}

interface PlaceOfEvidence {
  kind: RecordKindId;
  id: string | undefined;
  path: DataPath;
  heading: string;
  /** What the reference is called, where it is not as its section. */
  text: Label;
}

/** As many records of a kind as stand beside a rule by name; more stand there as the part that holds them. */
const recordsNamed = 20;

function placesOf({ kind, path, holds }: Source, context: DossierContext): PlaceOfEvidence[] {
  const many = hasMany(recordKinds[kind]);
  const all: readonly RecordEntry[] = context.project.records[kind];
  const entries = all.filter((entry) => holds?.(entry, context) ?? true);
  if (entries.length > recordsNamed) {
    return [{ kind, id: undefined, path: [], heading: kind, text: '' }];
  }
  return entries.map((entry) => {
    const key = path[0];
    const isThere = key === undefined || Object.hasOwn(entry.data, key);
    return {
      kind,
      id: many ? entry.id : undefined,
      path: isThere ? path : [],
      heading: many ? `${kind}-${entry.id}` : kind,
      text: many ? recordName(kind, entry.id, context) : '',
    };
  });
}

/** A record of a kind with many in few words: what it is, and its number. */
function recordName(kind: RecordKindId, id: string, context: DossierContext): Label {
  const words: Partial<Record<RecordKindId, Label>> = context.texts.records;
  const name = words[kind];
  return name === undefined ? id : composed((inOne) => `${inOne(name)} ${id}`);
}

function placeInlines(
  { kind, id, path, heading, text }: PlaceOfEvidence,
  { locate, edition, project }: DossierContext,
): Inline[] {
  const reference: Inline = { type: 'pageReference', id: heading, text };
  const files = recordKinds[kind].path;
  if (edition === 'internal' && id === undefined && files.includes('*')) {
    return [reference, { type: 'text', value: ' ' }, { type: 'code', value: files }];
  }
  const place = edition === 'internal' ? locate?.(kind, id, path) : undefined;
  if (!place) return [reference];
  const file = place.file.replace(`projects/${project.id}/`, '');
  const line = place.position ? `:${String(place.position.line)}` : '';
  return [reference, { type: 'text', value: ' ' }, { type: 'code', value: `${file}${line}` }];
}
