import { z } from 'zod';
import { attachmentNames, type UnsealedDocument } from '../document/dossier/attachments.ts';
import { recordKindIds } from '../model/records/index.ts';
import { recordDigest, recordFile, type AttachedRecord } from '../sealing/attached-records.ts';
import { canonical, digest } from '../sealing/canonical.ts';
import { manifestFormat, ManifestSchema, type Manifest } from '../sealing/manifest.ts';
import { fault, type Fault } from './statement.ts';

/** What a dossier carries, and what does not fit in it. */
export interface Carried {
  manifest: Manifest;
  records: AttachedRecord[];
  /** The tree that the pages were set from; undefined where it is not the one that the manifest names. */
  pages: UnsealedDocument | undefined;
  faults: Fault[];
}

const RecordsSchema = z.strictObject({
  format: z.number(),
  records: z.array(
    z.strictObject({
      kind: z.enum(recordKindIds),
      id: z.string(),
      data: z.record(z.string(), z.unknown()).default({}),
      prose: z.record(z.string(), z.array(z.unknown())).optional(),
    }),
  ),
});

/**
 * Takes a dossier's attachments apart and holds each against the manifest.
 *
 * @returns a list of faults where there is no manifest that could be asked
 */
export function readCarried(
  attachments: ReadonlyMap<string, string | undefined>,
): Carried | Fault[] {
  const names = Object.values(attachmentNames);
  if (!names.some((name) => attachments.has(name))) return [fault('not-a-dossier')];
  const manifest = readManifest(attachments);
  if ('code' in manifest) return [manifest];
  const faults: Fault[] = [];
  for (const name of names)
    if (!attachments.has(name)) faults.push(fault('attachment-missing', { name }));
  for (const name of attachments.keys()) {
    if (!(names as string[]).includes(name)) faults.push(fault('attachment-added', { name }));
  }
  const records = readRecords(attachments, faults);
  faults.push(...(records ? recordFaults(manifest, records) : []));
  return {
    manifest,
    records: records ?? [],
    pages: readPages(attachments, manifest, faults),
    faults,
  };
}

function readManifest(attachments: ReadonlyMap<string, string | undefined>): Manifest | Fault {
  const name = attachmentNames.manifest;
  if (!attachments.has(name)) return fault('attachment-missing', { name });
  const value = parsed(attachments.get(name));
  const { format } = (value ?? {}) as { format?: unknown };
  if (typeof format === 'number' && format > manifestFormat) {
    return fault('manifest-newer', { format, known: manifestFormat });
  }
  const result = ManifestSchema.safeParse(value);
  if (result.success) return result.data;
  return fault('manifest-unreadable', { place: result.error.issues[0]?.path.join('.') ?? '' });
}

function readRecords(
  attachments: ReadonlyMap<string, string | undefined>,
  faults: Fault[],
): AttachedRecord[] | undefined {
  const name = attachmentNames.records;
  if (!attachments.has(name)) return undefined;
  const result = RecordsSchema.safeParse(parsed(attachments.get(name)));
  if (!result.success) {
    faults.push(fault('attachment-unreadable', { name }));
    return undefined;
  }
  return result.data.records as AttachedRecord[];
}

function readPages(
  attachments: ReadonlyMap<string, string | undefined>,
  manifest: Manifest,
  faults: Fault[],
): UnsealedDocument | undefined {
  const name = attachmentNames.document;
  if (!attachments.has(name)) return undefined;
  const value = parsed(attachments.get(name));
  if (value === undefined) faults.push(fault('attachment-unreadable', { name }));
  else if (digest(canonical(value)) === manifest.printed.document) return value as UnsealedDocument;
  else faults.push(fault('pages-attachment-changed', { name }));
  return undefined;
}

/** Records that the attached file holds otherwise than the manifest says. */
function recordFaults(manifest: Manifest, records: readonly AttachedRecord[]): Fault[] {
  const stated = new Map(manifest.dossier.records.map((one) => [one.file, one.digest]));
  const found = new Map(records.map((one) => [recordFile(one.kind, one.id), recordDigest(one)]));
  return [
    ...[...stated].flatMap(([file, expected]) => {
      const actual = found.get(file);
      if (actual === expected) return [];
      return actual === undefined
        ? [fault('record-missing', { file })]
        : [fault('record-changed', { file, expected, actual })];
    }),
    ...[...found.keys()]
      .filter((file) => !stated.has(file))
      .map((file) => fault('record-added', { file })),
  ];
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
