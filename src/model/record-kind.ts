import type { z } from 'zod';
import type { Localised } from './localised.ts';
import type { Nature } from './method/deliverable.ts';
import type { StateMachine } from './state-machine.ts';

/** A titled part of a record's prose, written as `<Part id="review">…</Part>`. */
export interface BodyPart {
  id: string;
  labels: Localised;
  /** What to write there. */
  help: Localised;
}

/** A kind of record: which file holds it, what it may contain, who may see it. */
export interface RecordKind<Id extends string = string, Schema extends z.ZodObject = z.ZodObject> {
  id: Id;
  labels: Localised;
  /** What the record is for, in one or two sentences. */
  help: Localised;
  /** Its file in the project's folder; with `*` where a project has many, the id is what `*` stands for. */
  path: string;
  /** An internal record stays out of everything that a customer sees. */
  nature: Nature;
  schema: Schema;
  /** The states it passes through, for a record with `status` and `log`. */
  states?: StateMachine;
  /** The parts of its prose; an MDX record without parts is prose as a whole. JSON records have none. */
  parts?: readonly BodyPart[];
  /** What the prose of a record without parts says. */
  prose?: Localised;
  /** The deliverable that it prints as. */
  deliverable?: string;
}

export function defineRecordKind<const Id extends string, Schema extends z.ZodObject>(
  kind: RecordKind<Id, Schema>,
): RecordKind<Id, Schema> {
  return kind;
}

/** Whether a project may hold many records of this kind, one a file. */
export function hasMany(kind: RecordKind): boolean {
  return kind.path.includes('*');
}

/** Whether the record is MDX (fields in front matter, prose below) rather than JSON. */
export function isProse(kind: Pick<RecordKind, 'path'>): boolean {
  return kind.path.endsWith('.mdx');
}
