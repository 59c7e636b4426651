import { describe, expect, test } from 'vitest';
import { buildContext } from '../../../src/document/build-context.ts';
import { columnsOf } from '../../../src/document/list-table.ts';
import { listLayouts } from '../../../src/document/layout.ts';
import { recordBlocks } from '../../../src/document/record-blocks.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import type { RecordKind } from '../../../src/model/record-kind.ts';
import { recordKinds } from '../../../src/model/records/index.ts';
import { elementOf, fieldsOf } from '../../../src/model/schema-walk.ts';
import { exampleProject } from '../../../src/rules/examples/example-project.ts';
import { fillRecord } from '../../fixtures/filled-record.ts';

const { method } = loadMethod('content/method');
const context = buildContext('en', method, exampleProject({}));
const kinds = Object.values(recordKinds).map((kind): [string, RecordKind] => [kind.id, kind]);

describe.each(kinds)('%s', (_id, kind) => {
  const parts = kind.parts?.map((part) => part.id) ?? (kind.prose ? [''] : []);

  test('every field of the schema prints', () => {
    const { data, expected } = fillRecord(kind.schema);
    expect(kind.schema.safeParse(data).error).toBeUndefined();
    const prose = Object.fromEntries(
      parts.map((id) => [
        id,
        [
          {
            type: 'paragraph' as const,
            children: [{ type: 'text' as const, value: `part-${id}` }],
          },
        ],
      ]),
    );
    const printed = JSON.stringify(
      recordBlocks({ kind, data, prose, approvers: [], id: kind.id, level: 2 }, context),
    );
    const missing = [...expected].filter(([, text]) => !printed.includes(text));
    expect(missing).toEqual([]);
    for (const id of parts) expect(printed).toContain(`part-${id}`);
  });

  test('no list forgets a field in its columns', () => {
    for (const field of fieldsOf(kind.schema)) {
      const element = elementOf(field.schema);
      if (!element) continue;
      const shown = columnsOf(`${kind.id}.${field.key}`, element).flatMap((column) =>
        column.fields.map(({ key }) => key),
      );
      expect(shown.sort()).toEqual(
        fieldsOf(element)
          .map(({ key }) => key)
          .sort(),
      );
    }
  });
});

test('every layout names a list that exists', () => {
  for (const name of Object.keys(listLayouts)) {
    const [kindId = '', key] = name.split('.');
    const kind = kinds.find(([id]) => id === kindId)?.[1];
    expect(kind && fieldsOf(kind.schema).some((field) => field.key === key), name).toBe(true);
  }
});
