import type { z } from 'zod';
import type { Localised } from '../model/localised.ts';
import type { DataPath } from '../model/project-records.ts';
import type { Prose } from '../model/prose.ts';
import { proseText } from '../model/prose.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { elementOf, fieldsOf, metaOf } from '../model/schema-walk.ts';
import { canonical } from './canonical.ts';

/** One field of a record that says something else than before. */
export interface Change {
  path: DataPath;
  /** The field with those that hold it, from the record's root. */
  label: Localised;
  /** Undefined where the field, or the item of a list, was not there. */
  before?: string;
  /** Undefined where it is there no longer. */
  after?: string;
}

/** A record's content at one time. */
export interface Content {
  data: unknown;
  /** The prose as read, or its source where only that is at hand. */
  prose?: Prose | string;
}

/** What is different in a record, field by field, in the order of its schema. */
export function changesIn(kind: RecordKind, before: Content, after: Content): Change[] {
  return [
    ...valueChanges(kind.schema, before.data, after.data, [], { zh: '', en: '' }),
    ...proseChanges(kind, before.prose, after.prose),
  ];
}

/** Fields by which the items of a list are told apart, so that an inserted item moves no others. */
const identities = ['id', 'stage', 'number', 'item', 'rule', 'by', 'member', 'component'];

/** What is different in a value, field by field. */
export function valueChanges(
  schema: z.ZodType | undefined,
  before: unknown,
  after: unknown,
  path: DataPath,
  label: Localised,
): Change[] {
  if (before === undefined && after === undefined) return [];
  if (before !== undefined && after !== undefined && canonical(before) === canonical(after)) {
    return [];
  }
  if (isList(before) && isList(after)) return listChanges(schema, before, after, path, label);
  if (isObject(before) && isObject(after)) {
    const known = schema ? fieldsOf(schema).map(({ key }) => key) : [];
    const keys = new Set([...known, ...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      const field = schema && fieldsOf(schema).find((one) => one.key === key);
      const name = field ? (metaOf(field.schema).labels ?? sameIn(key)) : sameIn(key);
      return valueChanges(
        field?.schema,
        before[key],
        after[key],
        [...path, key],
        under(label, name),
      );
    });
  }
  return [
    {
      path,
      label,
      ...(before === undefined ? {} : { before: asText(before) }),
      ...(after === undefined ? {} : { after: asText(after) }),
    },
  ];
}

function listChanges(
  schema: z.ZodType | undefined,
  before: readonly unknown[],
  after: readonly unknown[],
  path: DataPath,
  label: Localised,
): Change[] {
  const element = schema && elementOf(schema);
  const name = (item: unknown, index: number) => nameOf(item, [before, after]) ?? String(index + 1);
  const items = (list: readonly unknown[]) =>
    new Map(list.map((item, index) => [name(item, index), { item, index }]));
  const [old, now] = [items(before), items(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const index = now.get(key)?.index ?? old.get(key)?.index ?? 0;
    const place = under(label, sameIn(key));
    return valueChanges(element, old.get(key)?.item, now.get(key)?.item, [...path, index], place);
  });
}

/** What an item is called, where a field of it tells all items of both lists apart. */
function nameOf(item: unknown, lists: readonly (readonly unknown[])[]): string | undefined {
  if (!isObject(item)) return undefined;
  const key = identities.find((one) =>
    lists.every((list) => {
      const values = list.map((other) => (isObject(other) ? other[one] : undefined));
      return (
        values.every((value) => typeof value === 'string') && new Set(values).size === list.length
      );
    }),
  );
  return key === undefined ? undefined : String(item[key]);
}

function proseChanges(
  kind: RecordKind,
  before: Content['prose'],
  after: Content['prose'],
): Change[] {
  const parts = (prose: Content['prose']): Record<string, string> =>
    typeof prose === 'string'
      ? { '': prose }
      : Object.fromEntries(
          Object.entries(prose ?? {}).map(([part, blocks]) => [part, proseText(blocks)]),
        );
  const [old, now] = [parts(before), parts(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((part) => {
    const label = kind.parts?.find(({ id }) => id === part)?.labels ?? kind.prose ?? text;
    return lineChanges(old[part] ?? '', now[part] ?? '', label);
  });
}

const text: Localised = { zh: '正文', en: 'Text' };

/** The lines between the first and the last that differ, paired in order. */
function lineChanges(before: string, after: string, label: Localised): Change[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  while (old.length > 0 && now.length > 0 && old[0] === now[0]) {
    old.shift();
    now.shift();
  }
  while (old.length > 0 && now.length > 0 && old.at(-1) === now.at(-1)) {
    old.pop();
    now.pop();
  }
  return Array.from({ length: Math.max(old.length, now.length) }, (_, index): Change => {
    const [was, is] = [old[index], now[index]];
    return {
      path: [],
      label,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    };
  }).filter((change) => change.before !== change.after);
}

function linesOf(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function under(outer: Localised, inner: Localised): Localised {
  return {
    zh: outer.zh === '' ? inner.zh : `${outer.zh} › ${inner.zh}`,
    en: outer.en === '' ? inner.en : `${outer.en} › ${inner.en}`,
  };
}

function sameIn(name: string): Localised {
  return { zh: name, en: name };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : canonical(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
