import { z } from 'zod';
import { documentNumber } from '../model/document-number.ts';
import type { Method } from '../model/method/method.ts';
import type { LocalText } from '../model/localised.ts';
import { memberOf, sealFor, type ProjectRecords } from '../model/project-records.ts';
import { hasMany, type RecordKind } from '../model/record-kind.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../model/records/index.ts';
import { walk } from '../model/schema-walk.ts';
import type { Signature } from '../model/values/signature.ts';
import { attachedRecords, recordDigest, recordFile } from './attached-records.ts';
import { canonical, digest } from './canonical.ts';
import { codeOf } from './code.ts';

/** The version of the manifest's own form; a reader refuses a newer one. */
export const manifestFormat = 1;

const text = z.string().max(10_000);
const digestText = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const SignatureSchema = z.strictObject({
  by: text,
  name: text,
  role: text.optional(),
  on: z.iso.date(),
  seal: digestText,
  /** Whether the seal fitted what the record said when the dossier was printed. */
  intact: z.boolean(),
});

const SignedSchema = z.strictObject({
  /** Data path of what is signed, joined by dots; absent for the record as a whole. */
  part: text.optional(),
  title: text.optional(),
  signatures: z.array(SignatureSchema),
});

const RecordSchema = z.strictObject({
  kind: z.enum(recordKindIds),
  id: text,
  file: text,
  /** The document number, where the record is a numbered deliverable. */
  number: text.optional(),
  digest: digestText,
  signed: z.array(SignedSchema).optional(),
});

/** What a dossier says of itself, carried in the PDF as `manifest.json`. */
export const ManifestSchema = z.strictObject({
  format: z.literal(manifestFormat),
  /** What the dossier's code stands for. */
  dossier: z.strictObject({
    project: text,
    number: text,
    edition: z.enum(['internal', 'customer']),
    language: text,
    asOf: z.iso.date(),
    records: z.array(RecordSchema),
  }),
  /** How these pages came about; another printing of the same records has the same code. */
  printed: z.strictObject({
    capstone: text,
    /** Digits that change with the programs and packages that set the pages. */
    layout: text,
    /** The last commit that changed the project; absent outside git and with uncommitted changes. */
    commit: z
      .string()
      .regex(/^[0-9a-f]{40,64}$/)
      .optional(),
    /** Digest of the attached document tree that the pages were set from. */
    document: digestText,
  }),
});

export type Manifest = z.infer<typeof ManifestSchema>;
export type Dossier = Manifest['dossier'];
export type ManifestRecord = Dossier['records'][number];
export type SignedPart = z.infer<typeof SignedSchema>;

/** Which printing of a project a manifest is for. */
export interface Printing {
  edition: Dossier['edition'];
  language: string;
  asOf: string;
}

/**
 * States what a dossier is made of.
 *
 * @param project the records as printed: as of the day, filtered for the edition
 */
export function statement(project: ProjectRecords, method: Method, printing: Printing): Dossier {
  return {
    project: project.id,
    number: documentNumber(project.project.data, method, '7'),
    ...printing,
    records: manifestRecords(project, method),
  };
}

/** The records of a statement, which are the same in every language and on every day without change. */
export function manifestRecords(project: ProjectRecords, method: Method): ManifestRecord[] {
  return attachedRecords(project).map((record) => {
    const { kind, id } = record;
    const number = numberOf(kind, id, project, method);
    const signed = signedParts(kind, id, project);
    return {
      kind,
      id,
      file: recordFile(kind, id),
      ...(number === undefined ? {} : { number }),
      digest: recordDigest(record),
      ...(signed.length === 0 ? {} : { signed }),
    };
  });
}

/** The code of a dossier: short enough to print, type and say on the telephone. */
export function dossierCode(dossier: Dossier): string {
  return codeOf(digest(canonical({ format: manifestFormat, dossier })));
}

function numberOf(
  kindId: RecordKindId,
  id: string,
  project: ProjectRecords,
  method: Method,
): string | undefined {
  const kind: RecordKind = recordKinds[kindId];
  const part = method.deliverables.find((one) => one.id === kind.deliverable)?.number;
  return part
    ? documentNumber(project.project.data, method, part, hasMany(kind) ? id : undefined)
    : undefined;
}

/** A manifest is the same in every language, so a text in both stands there in both. */
function inAllLanguages(text: LocalText): string {
  return typeof text === 'string' ? text : `${text.zh} / ${text.en}`;
}

function signedParts(kindId: RecordKindId, id: string, project: ProjectRecords): SignedPart[] {
  const kind: RecordKind = recordKinds[kindId];
  const entry = project.records[kindId].find((one) => one.id === id);
  if (!entry) return [];
  return [...walk(kind.schema, entry.data)].flatMap(({ path, value }): SignedPart[] => {
    const part = path.join('.');
    const { signatures = [], title } = value as {
      signatures?: readonly Signature[];
      title?: LocalText;
    };
    if (entry.seals[part] === undefined || signatures.length === 0) return [];
    return [
      {
        ...(part === '' ? {} : { part }),
        ...(title === undefined ? {} : { title: inAllLanguages(title) }),
        signatures: signatures.map((signature) => {
          const { by, on, seal: own } = signature;
          const member = memberOf(project, by);
          const role = member?.role;
          return {
            by,
            name: inAllLanguages(member?.name ?? by),
            ...(role === undefined ? {} : { role }),
            on,
            seal: own,
            intact: own === sealFor(entry, part, signature),
          };
        }),
      },
    ];
  });
}
