import { pathOfPart } from '../loading/history/signed-state.ts';
import { recordKinds } from '../model/records/index.ts';
import type { RecordEntry } from '../model/project-records.ts';
import { shortDigest } from '../sealing/canonical.ts';
import type { Dossier, ManifestRecord } from '../sealing/manifest.ts';
import { shortened } from '../sealing/shortened.ts';
import { changesSinceSigning } from '../sealing/since-signing.ts';
import { quoted } from './quoted.ts';
import type { Repository } from './repository.ts';
import { fault, type Fault } from './statement.ts';

/** A signature as a dossier's manifest lists it. */
export interface ListedSignature {
  kind: ManifestRecord['kind'];
  id: string;
  file: string;
  /** Data path of what is signed, joined by dots; empty for the record as a whole. */
  part: string;
  name: string;
  on: string;
  seal: string;
  intact: boolean;
  /** Tells signatures of one manifest apart, and finds the same one in another. */
  key: string;
}

/** Every signature of a dossier. */
export function signaturesOf({ records }: Dossier): ListedSignature[] {
  return records.flatMap(({ kind, id, file, signed = [] }) =>
    signed.flatMap(({ part = '', signatures }) =>
      signatures.map(({ by, name, on, seal, intact }) => {
        const key = [file, part, by, seal].join(' ');
        return { kind, id, file, part, name, on, seal, intact, key };
      }),
    ),
  );
}

/**
 * A broken seal with both digests, and every field that has changed since it was signed, as far as
 * git holds what was signed.
 */
export function brokenSeal(
  code: 'seal-broken' | 'seal-broken-since',
  signature: ListedSignature,
  project: string,
  repository: Repository,
): Fault[] {
  const { kind, id, file, part, name, on, seal } = signature;
  const entries: readonly RecordEntry[] = repository.project(project)?.records[kind] ?? [];
  const entry = entries.find((one) => one.id === id);
  const now = entry?.seals[part];
  const digests = { sealed: shortDigest(seal), now: now === undefined ? '—' : shortDigest(now) };
  const broken = fault(code, { file, name, on, ...digests });
  const then = entry && repository.signedState(project, { kind, id }, seal);
  if (!then) return [broken];
  const signed = { ...then.entry, path: then.path };
  const changes = changesSinceSigning(recordKinds[kind], signed, {
    ...entry,
    path: pathOfPart(part),
  });
  return [
    broken,
    ...changes.map(({ label, before, after }) => {
      const [old, current] = shortened(before, after);
      return fault('signed-differs', { file, label, signed: quoted(old), now: quoted(current) });
    }),
  ];
}
