import type { Member } from './records/project.ts';
import type { RecordData, RecordKindId } from './records/index.ts';
import type { Method } from './method/method.ts';
import type { Prose } from './prose.ts';
import type { Signature } from './values/signature.ts';
import type { Role } from './method/role.ts';

/** Where inside a record's data something is: keys and indexes from the root. */
export type DataPath = readonly (string | number)[];

/** A record that its schema accepts. */
export interface RecordEntry<Kind extends RecordKindId = RecordKindId> {
  kind: Kind;
  /** The file's name without its ending; what others refer to it by. */
  id: string;
  data: RecordData<Kind>;
  /** Empty for JSON records. */
  prose: Prose;
  /**
   * The seal of everything in the record that can be signed, by the path of what is signed
   * (`""` for the record itself, `milestones.0` for a part).
   */
  seals: Readonly<Record<string, string>>;
  /** The same, as it stood under the earlier schema versions that somebody signed. */
  earlierSeals: Readonly<Record<number, Readonly<Record<string, string>>>>;
}

export type RecordsByKind = {
  readonly [Kind in RecordKindId]: readonly RecordEntry<Kind>[];
};

/** One project's records, as rules, documents and pages read them. */
export interface ProjectRecords {
  /** The name of the project's folder. */
  id: string;
  project: RecordEntry<'project'>;
  records: RecordsByKind;
  /** Kinds of which a file could not be read, so that nothing is concluded from their absence. */
  unreadable: ReadonlySet<RecordKindId>;
}

/** The record of a kind that a project has at most once. */
export function recordOf<Kind extends RecordKindId>(
  project: ProjectRecords,
  kind: Kind,
): RecordEntry<Kind> | undefined {
  return project.records[kind][0];
}

/**
 * What the seal of a signature on a record, or on a part of it, must be: the seal under the schema
 * version that was signed.
 */
export function sealFor(
  { seals, earlierSeals }: RecordEntry,
  part: string,
  { version = 1 }: Pick<Signature, 'version'>,
): string | undefined {
  return earlierSeals[version]?.[part] ?? seals[part];
}

/** The team member with this id. */
export function memberOf(project: ProjectRecords, id: string): Member | undefined {
  return project.project.data.team.find((member) => member.id === id);
}

/** The method's role of the team member with this id. */
export function roleOf(project: ProjectRecords, method: Method, id: string): Role | undefined {
  const member = memberOf(project, id);
  return member && method.roles.find((role) => role.id === member.role);
}
