import type { Prose } from '../../model/prose.ts';
import type { ProjectRecords, RecordEntry } from '../../model/project-records.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../../model/records/index.ts';
import { exampleClaims } from './example-claims.ts';
import type { ExampleRecords } from './example-records.ts';

/** The day on which the examples are asked. */
export const exampleToday = '2026-06-30';

/** A seal for examples, which are never really signed. */
export const exampleSeal = `sha256:${'0'.repeat(64)}`;

/** The example project's own record: one person in every role that a rule asks for. */
export const exampleProjectRecord = {
  schemaVersion: 2,
  code: 'ERP26',
  customerCode: 'LGT',
  name: 'Example',
  customer: { name: 'Lantern' },
  vendor: { name: 'Compass' },
  contract: { number: 'C-1', signedOn: '2025-09-01' },
  modules: [{ id: 'inventory', name: 'Inventory' }],
  objectives: [{ id: 'stock', text: 'Accurate stock', measure: 'Count' }],
  team: [
    { id: 'vendor-pm', name: 'Vivian', role: 'vendor-pm' },
    { id: 'consultant', name: 'Conrad', role: 'consultant' },
    { id: 'vendor-executive', name: 'Edgar', role: 'vendor-executive' },
    { id: 'implementation-manager', name: 'Ines', role: 'implementation-manager' },
    { id: 'maintenance-manager', name: 'Mona', role: 'maintenance-manager' },
    { id: 'technical-support', name: 'Theo', role: 'technical-support' },
    { id: 'customer-pm', name: 'Petra', role: 'customer-pm' },
    { id: 'customer-executive', name: 'Xavier', role: 'customer-executive' },
    { id: 'internal-support', name: 'Ida', role: 'internal-support' },
  ],
  stages: [
    {
      number: '5',
      name: 'Go-live',
      planned: { start: '2026-02-01', end: '2026-03-02' },
      actual: { start: '2026-02-01', end: '2026-03-02' },
    },
  ],
  goLiveOn: '2026-03-02',
  firstMonthEndClose: { start: '2026-03-30', end: '2026-03-31' },
  ...exampleClaims('hypercare'),
  languages: ['en' as const],
};

/** Makes a project of an example's records. */
export function exampleProject(example: ExampleRecords): ProjectRecords {
  const { project, issues = {}, patches = {}, parts = {}, ...single } = example;
  const entries: RecordEntry[] = [
    entry('project', 'project', { ...exampleProjectRecord, ...project }, parts),
    ...Object.entries(issues).map(([id, data]) => entry('issue', id, data, parts)),
    ...Object.entries(patches).map(([id, data]) => entry('patch', id, data, parts)),
    ...Object.entries(single).map(([kind, data]) => entry(kind as RecordKindId, kind, data, parts)),
  ];
  const records = Object.fromEntries(
    recordKindIds.map((kind) => [kind, entries.filter((one) => one.kind === kind)]),
  ) as unknown as ProjectRecords['records'];
  const [own] = records.project;
  if (!own) throw new Error('An example always has its project.');
  return { id: 'example', project: own, records, unreadable: new Set() };
}

function entry(
  kind: RecordKindId,
  id: string,
  data: unknown,
  parts: NonNullable<ExampleRecords['parts']>,
): RecordEntry {
  const prose: Prose = {};
  for (const [part, value] of Object.entries(parts[kind] ?? {})) {
    prose[part] = [{ type: 'paragraph', children: [{ type: 'text', value }] }];
  }
  const parsed: unknown = recordKinds[kind].schema.parse(data);
  return {
    kind,
    id,
    data: parsed,
    prose,
    seals: { '': exampleSeal },
    earlierSeals: {},
  } as RecordEntry;
}
