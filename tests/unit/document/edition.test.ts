import { expect, test } from 'vitest';
import { buildDossier } from '../../../src/document/dossier/dossier.ts';
import { forEdition, type Edition } from '../../../src/loading/edition.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import type { ProjectRecords, RecordEntry } from '../../../src/model/project-records.ts';
import type { RecordKind } from '../../../src/model/record-kind.ts';
import { recordKindIds, recordKinds } from '../../../src/model/records/index.ts';
import { elementOf, fieldsOf } from '../../../src/model/schema-walk.ts';
import { evaluateGates } from '../../../src/rules/evaluate.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import type { z } from 'zod';

const content = loadContent(contentFolders(undefined), ruleCodes, 'lantern-valve');
const { method } = content;
const today = '2026-06-30';

function loaded(): ProjectRecords {
  const records = content.projects[0]?.records;
  if (!records) throw new Error('The sample project cannot be read.');
  return records;
}

const canary = 'CANARY-7f3a';

/** Puts a canary into every text of every internal record and field, and of internal entries. */
function plant(schema: z.ZodType, data: unknown, hidden: boolean): unknown {
  const element = elementOf(schema);
  if (element && Array.isArray(data)) {
    return data.map((item: unknown) => {
      const isInternal = (item as { nature?: string } | null)?.nature === 'internal';
      return plant(element, item, hidden || isInternal);
    });
  }
  const fields = fieldsOf(schema);
  if (fields.length === 0) {
    return hidden && typeof data === 'string' ? `${data} ${canary}` : data;
  }
  return Object.fromEntries(
    Object.entries(data as Record<string, unknown>).map(([key, value]) => {
      const field = fields.find((one) => one.key === key);
      if (!field || key === 'nature') return [key, value];
      return [key, plant(field.schema, value, hidden || field.meta.nature === 'internal')];
    }),
  );
}

function planted(): ProjectRecords {
  const project = loaded();
  const records = Object.fromEntries(
    recordKindIds.map((id) => {
      const kind: RecordKind = recordKinds[id];
      const entries: readonly RecordEntry[] = project.records[id];
      return [
        id,
        entries.map((entry) => ({
          ...entry,
          data: plant(kind.schema, entry.data, kind.nature === 'internal'),
          prose:
            kind.nature === 'internal'
              ? { '': [{ type: 'code' as const, value: canary }] }
              : entry.prose,
        })),
      ];
    }),
  ) as unknown as ProjectRecords['records'];
  return { ...project, records };
}

function dossier(edition: Edition): string {
  const project = planted();
  const gates = evaluateGates({ project: loaded(), method, today });
  return JSON.stringify(
    buildDossier({
      project: forEdition(project, edition),
      method,
      gates,
      edition,
      language: 'zh',
      asOf: today,
      printer: { version: '0.1.0', layout: 'test', commit: undefined },
    }),
  );
}

test('the canaries are there: the internal edition shows them', () => {
  expect(dossier('internal').split(canary).length).toBeGreaterThan(100);
});

test('nothing internal is in the customer’s edition, its attachment included', () => {
  expect(dossier('customer')).not.toContain(canary);
});

test('an internal document leaves no trace in what refers to it', () => {
  const { records, ...project } = loaded();
  const documents = records['document-register'][0]?.data.documents ?? [];
  const idOf = (nature: string) => documents.find((one) => one.nature === nature)?.id ?? '';
  const [internal, external] = [idOf('internal'), idOf('external')];
  const [issue, secondIssue] = records.issue;
  const [patch] = records.patch;
  const [milestones] = records.milestones;
  const [milestone] = milestones?.data.milestones ?? [];
  if (!issue || !secondIssue || !patch || !milestones || !milestone) throw new Error('No records.');
  const referring: ProjectRecords = {
    ...project,
    records: {
      ...records,
      issue: [
        { ...issue, data: { ...issue.data, documents: [internal] } },
        { ...secondIssue, data: { ...secondIssue.data, documents: [external, internal] } },
      ],
      patch: [{ ...patch, data: { ...patch.data, documentsUpdated: [internal, external] } }],
      milestones: [{ ...milestones, data: { milestones: [{ ...milestone, document: internal }] } }],
    },
  };
  const filtered = forEdition(referring, 'customer').records;
  for (const { id, nature } of documents) {
    const trace = new RegExp(`"${id}"(?!:)`);
    if (nature === 'internal') expect(JSON.stringify(filtered)).not.toMatch(trace);
  }
  // Not even an empty list, which would tell that something was there.
  expect(filtered.issue.map(({ data }) => data.documents)).toEqual([undefined, [external]]);
  expect(filtered.patch[0]?.data.documentsUpdated).toEqual([external]);
  expect(filtered.milestones[0]?.data.milestones[0]).not.toHaveProperty('document');
  const gates = evaluateGates({ project: referring, method, today });
  const dossier = buildDossier({
    project: forEdition(referring, 'customer'),
    method,
    gates,
    edition: 'customer',
    language: 'en',
    asOf: today,
    printer: { version: '0.1.0', layout: 'test', commit: undefined },
  });
  expect(JSON.stringify(dossier)).not.toContain(`"${internal}"`);
});

test('the vendor’s own gates are no steps of the project that the customer follows', () => {
  const filtered = forEdition(loaded(), 'customer').project.data;
  const internal = loaded().project.data;
  expect(internal.log.map(({ status }) => status)).toContain('summarised');
  expect(filtered.log.map(({ status }) => status)).toEqual([
    'go-live',
    'hypercare',
    'withdrawn',
    'accepted',
  ]);
  expect([internal.status, filtered.status]).toEqual(['handed-over', 'accepted']);
});

test('a waiver of a rule about what is internal stays out of the customer’s edition', () => {
  const [waivers] = loaded().records.waivers;
  expect(waivers?.data.waivers.map(({ rule }) => rule)).toContain('summary/documents-backed-up');
  // Not even an empty record, which would tell that there is something to hide.
  expect(forEdition(loaded(), 'customer').records.waivers).toEqual([]);
});

test('the customer’s edition keeps what is external', () => {
  const filtered = forEdition(loaded(), 'customer');
  expect(filtered.records.issue.length).toBe(loaded().records.issue.length);
  expect(filtered.records.acceptance[0]?.data).toEqual(loaded().records.acceptance[0]?.data);
  expect(filtered.records['summary-report']).toEqual([]);
});

test('the reason of an internal waiver stays out of the customer’s edition', () => {
  const project = loaded();
  const [waivers] = project.records.waivers;
  if (!waivers) throw new Error('The sample project has no waiver.');
  const waiver = {
    rule: 'acceptance/criteria-met',
    reason: canary,
    approvedBy: 'luo-wangshan',
    on: '2026-04-20',
    until: '2026-12-31',
    nature: 'internal' as const,
  };
  const records = {
    ...project.records,
    waivers: [{ ...waivers, data: { waivers: [waiver] } }],
    acceptance: project.records.acceptance.map((entry) => ({
      ...entry,
      data: { ...entry.data, criteria: entry.data.criteria.map(({ result: _, ...rest }) => rest) },
    })),
  };
  const changed = { ...project, records };
  const gates = evaluateGates({ project: changed, method, today });
  const print = (edition: Edition) =>
    JSON.stringify(
      buildDossier({
        project: forEdition(changed, edition),
        method,
        gates,
        edition,
        language: 'en',
        asOf: today,
        printer: { version: '0.1.0', layout: 'test', commit: undefined },
      }),
    );
  expect(print('internal')).toContain(canary);
  expect(print('customer')).not.toContain(canary);
});
