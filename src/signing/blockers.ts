import { checkProject, toFinding } from '../checking/check.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { gateIds, type GateId } from '../model/method/gate.ts';
import type { DataPath, ProjectRecords, RecordEntry } from '../model/project-records.ts';
import type { RecordKindId } from '../model/records/index.ts';
import type { Signature } from '../model/values/signature.ts';
import { evaluateGates } from '../rules/evaluate.ts';
import type { Subject } from './subject.ts';
import type { Signable } from './signable.ts';
import { replaced } from './replaced.ts';

/** What stands against a signature. */
export interface Blockers {
  /** Errors of the record that is to be signed. */
  errors: readonly Finding[];
  /** The gate that the signature closes, where it is not ready. */
  gate?: {
    id: GateId;
    /** Gates before it that are not passed. */
    before: readonly GateId[];
    /** Its rules that do not hold. */
    findings: readonly Finding[];
  };
}

/** The records whose signatures close a gate. Source: METHOD, "What must be proved before a project may close". */
const closes: Partial<Record<RecordKindId, GateId>> = {
  'summary-report': 'summary',
  acceptance: 'acceptance',
  handover: 'handover',
};

/**
 * Errors that a signature would put its name to. Judged as if it were there already, so that what it
 * mends does not stand against it; that others have still to sign does not either.
 *
 * @returns undefined where nothing stands against it
 */
export function blockers(subject: Subject, signatures: readonly Signature[]): Blockers | undefined {
  const { project, signable } = subject;
  const signed = { ...subject, project: withSignatures(project, signable, signatures) };
  const gate = gateBlockers(signed);
  const named = new Set(gate?.findings.map(keyOf));
  const errors = recordErrors(signed).filter((finding) => !named.has(keyOf(finding)));
  return errors.length === 0 && !gate ? undefined : { errors, ...(gate ? { gate } : {}) };
}

/** The same fault at the same place, whoever found it. */
function keyOf({ code, file, path }: Finding): string {
  return JSON.stringify([code, file, path]);
}

function recordErrors({ loaded, project, method, signable, today }: Subject): Finding[] {
  const { file } = loaded.locate(signable.entry.kind, signable.entry.id, []);
  const findings = checkProject({ ...loaded, records: project }, method, {
    today,
    lookBack: false,
  });
  return findings.filter(
    (finding) =>
      finding.severity === 'error' &&
      finding.file === file &&
      !finding.code.startsWith('seal/') &&
      !isAboutSignatures(finding.path, signable),
  );
}

function gateBlockers({ loaded, project, method, signable, today }: Subject): Blockers['gate'] {
  const { kind, id } = signable.entry;
  const gate = closes[kind];
  if (gate === undefined) return undefined;
  const gates = evaluateGates({ project, method, today });
  const before = gateIds
    .slice(0, gateIds.indexOf(gate))
    .filter((one) => gates.find((result) => result.gate === one)?.closedOn === undefined);
  const rules = gates.find((result) => result.gate === gate)?.rules ?? [];
  const findings = rules
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'unknown')
    .flatMap(({ rule, violations }) =>
      violations
        .filter(
          (violation) =>
            violation.kind !== kind ||
            (violation.id !== undefined && violation.id !== id) ||
            !isAboutSignatures(violation.path, signable),
        )
        .map((violation) => toFinding(rule, violation, loaded)),
    );
  return before.length === 0 && findings.length === 0 ? undefined : { id: gate, before, findings };
}

/** Whether a place is the list of signatures of what is being signed. */
function isAboutSignatures(path: DataPath | undefined, { path: part }: Signable): boolean {
  return path?.length === part.length + 1 && path.at(-1) === 'signatures';
}

/** The project with other signatures on what is being signed. */
function withSignatures(
  project: ProjectRecords,
  { entry, path }: Signable,
  signatures: readonly Signature[],
): ProjectRecords {
  const data = replaced(entry.data, [...path, 'signatures'], signatures);
  const entries = (project.records[entry.kind] as readonly RecordEntry[]).map((one) =>
    one.id === entry.id ? { ...one, data } : one,
  );
  return { ...project, records: { ...project.records, [entry.kind]: entries } };
}
