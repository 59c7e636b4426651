import { z } from 'zod';
import type { Language } from '../model/localised.ts';
import type { StateMachine } from '../model/state-machine.ts';
import { elementOf, fieldsOf, unwrap, type FieldOfSchema } from '../model/schema-walk.ts';
import { fieldsToWrite, isRequired } from './blank.ts';
import { remarkOn } from './remark.ts';
import type { KnownValues } from './known-values.ts';

/** What the front matter of a new record is made for. */
export interface FrontMatterInput {
  schema: z.ZodType;
  language: Language;
  known: KnownValues;
  /** The states of the record; its first one is written. */
  states?: StateMachine;
}

/**
 * The front matter of a new MDX record: every field that it cannot do without, empty, with a remark
 * that says what belongs there; the others stand behind a `#` and count once that is taken away.
 * Signatures are left out: `sign` writes them.
 *
 * @returns YAML lines, without the lines of hyphens around them
 */
export function frontMatter(input: FrontMatterInput): string[] {
  const once = { ...input, known: toldOnce(input.known) };
  return fieldsOf(input.schema)
    .filter(({ key }) => key !== 'signatures')
    .flatMap((field) => {
      const lines = linesOf(field, once);
      return isRequired(field) ? lines : lines.map((line) => `# ${line}`);
    });
}

/** A list of ids helps where it is first needed; at every field it would hide the fields. */
function toldOnce(known: KnownValues): KnownValues {
  const told = new Set<string>();
  return (target) => {
    if (told.has(target)) return [];
    told.add(target);
    return known(target);
  };
}

function linesOf(field: FieldOfSchema, input: FrontMatterInput): string[] {
  const { key, schema } = field;
  const remark = `  # ${remarkOn(field, input)}`;
  if (fieldsOf(schema).length > 0) return [`${key}:${remark}`, ...indented(written(schema, input))];
  const element = elementOf(schema);
  if (!element) return [`${key}: ${emptyValue(field, input)}${remark}`];
  if (fieldsOf(element).length === 0) return [`${key}:${remark}`, '  - ""'];
  const rows = indented(written(element, input));
  return [
    `${key}:${remark}`,
    ...rows.map((row, index) => (index === 0 ? `  - ${row.trimStart()}` : `  ${row}`)),
  ];
}

/** The fields of a group that are written out: those it needs, and the status that a log begins with. */
function written(group: z.ZodType, input: FrontMatterInput): string[] {
  const needed = new Set(fieldsToWrite(group));
  return fieldsOf(group)
    .filter((field) => needed.has(field) || isFirstStatus(field, input))
    .flatMap((field) => linesOf(field, input));
}

function emptyValue(field: FieldOfSchema, input: FrontMatterInput): string {
  if (isFirstStatus(field, input)) return input.states?.initial ?? '""';
  const inner = unwrap(field.schema);
  return inner instanceof z.ZodNumber || inner instanceof z.ZodBoolean ? '' : '""';
}

function isFirstStatus({ key }: FieldOfSchema, { states }: FrontMatterInput): boolean {
  return key === 'status' && states !== undefined;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
