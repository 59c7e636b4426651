import { z } from 'zod';
import type { Localised } from '../model/localised.ts';
import type { DataPath } from '../model/project-records.ts';
import { fieldsOf, isOptional, metaOf, objectOf, schemaAt, unwrap } from '../model/schema-walk.ts';
import { valueAt } from '../model/value-at.ts';
import { dateFault } from './date-form.ts';
import { choices, expectedBy, quoteHint, received, short } from './expected.ts';
import { mostFieldFaults } from './limits.ts';
import { placeOf, placeOfKey, writtenAt } from './place.ts';
import { at, type Fault, type Source } from './source.ts';
import { choiceSuggestion, suggestion } from './suggestion.ts';

/**
 * Turns zod's issues into faults with the field's title, its place and what was expected: the first
 * of them, where a file has more than anybody would read.
 *
 * @param source where the data stands in its file
 * @param data what the schema was asked about
 */
export function schemaFaults(
  schema: z.ZodType,
  source: Source,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): Fault[] {
  return issues
    .slice(0, mostFieldFaults)
    .flatMap((issue) => faultsOf(schema, source, data, issue))
    .slice(0, mostFieldFaults);
}

function faultsOf(
  schema: z.ZodType,
  source: Source,
  data: unknown,
  issue: z.core.$ZodIssue,
): Fault[] {
  const path = issue.path as DataPath;
  const here = schemaAt(schema, path);
  const value = valueAt(data, path);
  const label = labelOf(here, path, schema);
  const place = { path, ...at(placeOf(source, schema, path)) };
  if (issue.code === 'unrecognized_keys') {
    const known = here ? fieldsOf(objectOf(here)).map((entry) => entry.key) : [];
    // A name that is there already is hardly what another one was meant to be.
    const free = known.filter((key) => valueAt(data, [...path, key]) === undefined);
    return issue.keys.slice(0, mostFieldFaults).map((key) => ({
      code: 'schema/unknown-field',
      args: { key: short(key), known: known.join(', '), suggestion: suggestion(key, free) },
      path: [...path, key],
      ...at(placeOfKey(source, [...path, key])),
    }));
  }
  if (value === undefined) {
    const key = String(path.at(-1) ?? '');
    return [
      { code: 'schema/missing-field', args: { label, key, expected: expectedBy(here) }, ...place },
    ];
  }
  // A field's name with nothing behind it, as YAML allows, or with an empty text.
  if (value === '' || (value === null && typeof path.at(-1) === 'string'))
    return [emptyField(here, label, place)];
  switch (issue.code) {
    case 'invalid_union':
      return (
        unionFaults(schema, source, data, issue) ?? [
          wrongType(here, label, value, writtenAt(source, path), place),
        ]
      );
    case 'invalid_type':
      return [wrongType(here, label, value, writtenAt(source, path), place)];
    case 'invalid_value': {
      const values = issue.values.map(String);
      return [
        {
          code: 'schema/not-a-choice',
          args: {
            label,
            received: short(value),
            expected: here ? choices(here, values) : values.join(', '),
            suggestion: choiceSuggestion(here, value, values),
          },
          ...place,
        },
      ];
    }
    case 'invalid_format': {
      const read = issue.format === 'date' ? dateFault(value) : undefined;
      return [
        {
          code: 'schema/bad-format',
          args: {
            label,
            received: short(value),
            expected: read?.expected ?? formOf(issue, here),
            example: read?.meant ?? exampleOf(here),
          },
          ...place,
        },
      ];
    }
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') {
        return [emptyField(here, label, place)];
      }
      return [outOfRange(label, '≥', issue.minimum, value, place)];
    case 'too_big':
      return [outOfRange(label, '≤', issue.maximum, value, place)];
    default:
      return [{ code: 'schema/invalid', args: { label, problem: issue.message }, ...place }];
  }
}

/**
 * A text may be one string or one for each language. What is wrong with it is told for the form
 * that was begun; undefined where it is neither.
 */
function unionFaults(
  schema: z.ZodType,
  source: Source,
  data: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
): Fault[] | undefined {
  const begun = issue.errors.find((issues) => !issues.some(isOtherType));
  return begun?.flatMap((inner) =>
    faultsOf(schema, source, data, { ...inner, path: [...issue.path, ...inner.path] }),
  );
}

function isOtherType(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function wrongType(
  schema: z.ZodType | undefined,
  label: Localised,
  value: unknown,
  written: string | undefined,
  place: Partial<Fault>,
): Fault {
  const args = { label, expected: expectedBy(schema), received: received(value, written) };
  return {
    code: 'schema/wrong-type',
    args: { ...args, hint: hintFor(schema, value, written) },
    ...place,
  };
}

/** A number that is a date without its hyphens, or a text without its quotes. */
function hintFor(
  schema: z.ZodType | undefined,
  value: unknown,
  written: string | undefined,
): Localised {
  if (!schema || !(unwrap(schema) instanceof z.ZodISODate))
    return quoteHint(schema, value, written);
  const { meant } = dateFault(value);
  return meant === undefined
    ? { zh: '', en: '' }
    : { zh: `也就是 ${meant}。`, en: ` Here: ${meant}.` };
}

function emptyField(schema: z.ZodType | undefined, label: Localised, place: Partial<Fault>): Fault {
  const remedy = schema && isOptional(schema) ? orRemoved : { zh: '', en: '' };
  return { code: 'schema/empty', args: { label, expected: wantedBy(schema), remedy }, ...place };
}

/** What the schema wants, with its form and an example where it has them. */
function wantedBy(schema: z.ZodType | undefined): Localised {
  const { form, example } = schema ? metaOf(schema) : {};
  const wanted = form ?? expectedBy(schema);
  const shown = example === undefined ? '' : short(example);
  if (wanted.en.includes(shown)) return wanted;
  return { zh: `${wanted.zh}，例如 ${shown}`, en: `${wanted.en}, for example ${shown}` };
}

const orRemoved = { zh: '；用不着就删掉这个字段', en: ', or remove the field' };

function outOfRange(
  label: Localised,
  sign: string,
  bound: number | bigint,
  value: unknown,
  place: Partial<Fault>,
): Fault {
  const expected = `${sign} ${String(bound)}`;
  return {
    code: 'schema/out-of-range',
    args: { label, expected, received: short(value) },
    ...place,
  };
}

/** The form in words; the bare pattern only where nobody has put it into words. */
function formOf(issue: z.core.$ZodIssueInvalidStringFormat, schema: z.ZodType | undefined) {
  const form = schema && metaOf(schema).form;
  if (form) return form;
  return issue.format === 'regex' && issue.pattern ? issue.pattern : expectedBy(schema);
}

function exampleOf(schema: z.ZodType | undefined): string {
  const example = schema && metaOf(schema).example;
  if (example !== undefined) return short(example);
  return schema && unwrap(schema) instanceof z.ZodEmail ? 'name@example.com' : '…';
}

/**
 * The field's own title; the list's for an element of a list, and the text's for the form of it in
 * one language.
 *
 * @param root the record's schema, to look around in
 */
export function labelOf(
  schema: z.ZodType | undefined,
  path: DataPath,
  root?: z.ZodType,
): Localised {
  const labels = schema && metaOf(schema).labels;
  if (labels) return labels;
  const last = path.at(-1);
  const holder = path.slice(0, -1);
  const around = root && last !== undefined ? schemaAt(root, holder) : undefined;
  const title = around && metaOf(around).labels;
  if (title && typeof last === 'number') return title;
  if (title && last === 'zh') return { zh: `${title.zh}的中文`, en: `${title.en} in Chinese` };
  if (title && last === 'en') return { zh: `${title.zh}的英文`, en: `${title.en} in English` };
  const name = path.findLast((step) => typeof step === 'string');
  return name === undefined ? { zh: '记录', en: 'The record' } : { zh: name, en: name };
}
