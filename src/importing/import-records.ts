import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from '../diagnostics/codes.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { isId } from '../loading/file-names.ts';
import { findRecords } from '../loading/find-records.ts';
import { knownIds } from '../loading/ids.ts';
import { parseRecord, validateRecord, type ReadRecord } from '../loading/read-record.ts';
import { referenceFaults } from '../loading/reference-faults.ts';
import { readJson } from '../loading/json-source.ts';
import { schemaFaults } from '../loading/schema-faults.ts';
import type { Fault } from '../loading/source.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import { hasMany, type RecordKind } from '../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../model/records/index.ts';
import { schemaAt } from '../model/schema-walk.ts';
import { recordColumn, placeLabels, sheetLayouts } from '../model/sheet-layout.ts';
import { gatherIncoming, type IncomingRecord, type Place } from './incoming.ts';
import { locator } from './locator.ts';
import { matchTable, type MatchedTable } from './match-table.ts';
import { changesOf, withChanges, type Change } from './merge.ts';
import { namesOf } from './names.ts';
import { mergeProse } from './prose.ts';
import { readTables } from './read-tables.ts';
import { bodyOf, changedText, newText } from './record-text.ts';
import { cellName } from './table.ts';

/** What an import works from. */
export interface ImportInput {
  kind: RecordKindId;
  bytes: Uint8Array;
  /** The file's name, for findings and to tell XLSX from CSV. */
  name: string;
  /** The project's folder. */
  folder: string;
  project: ProjectRecords;
  method: Method;
  /** Every rule's code, for waivers. */
  rules: readonly string[];
}

/** What an import does to one record. */
export interface RecordImport {
  /** Path from the project's folder. */
  path: string;
  isNew: boolean;
  changes: readonly Change[];
  /** Parts of the prose that change. */
  parts: readonly string[];
  /** The whole file as it will be. */
  text: string;
}

export interface ImportResult {
  findings: Finding[];
  records: RecordImport[];
  /** Whether any table of the file belongs to the record kind. */
  matched: boolean;
}

/**
 * Reads records from a spreadsheet and works out what they change. Nothing is written here.
 *
 * @throws UnreadableFileError for a file that is no spreadsheet
 */
export async function importRecords(input: ImportInput): Promise<ImportResult> {
  const kind: RecordKind = recordKinds[input.kind];
  const layouts = sheetLayouts(kind);
  const tables = (await readTables(input.bytes, input.name))
    .filter(({ name }) => name !== '_lists')
    .map((table) => matchTable(table, layouts))
    .filter((table): table is MatchedTable => table !== undefined);
  const findings: Finding[] = [];
  const report = (fault: Fault, place: Place) => {
    findings.push(findingAt(fault, place, input));
  };
  reportHeads(tables, report);
  const only = hasMany(kind) ? '' : kind.path.replace(/\.\w+$/, '');
  const names = namesOf(input.project, input.method);
  const { records: incoming, lost } = gatherIncoming(kind, only, tables, names);
  for (const { place } of lost) report(missingPlace(), place);
  const all = findRecords(input.folder).files.map((file) => {
    const parsed = parseRecord(join(input.folder, file.path), file);
    return validateRecord(parsed, parsed.data, '');
  });
  const merged = incoming.map((record) => mergeOne(record, kind, all, input, report));
  const done = merged.filter((one) => one !== undefined);
  // References may lead to what the same file brings.
  const after = [...all.filter((one) => !done.some(({ read }) => read.path === one.path))];
  const known = knownIds([...after, ...done.map(({ read }) => read)], input.method, input.rules);
  for (const { read, placeOf } of done) {
    for (const fault of referenceFaults(read, known)) report(fault, placeOf(fault.path ?? []));
  }
  return {
    findings,
    records: done.map(({ result }) => result).filter(changesSomething),
    matched: tables.length > 0,
  };
}

function changesSomething({ isNew, changes, parts }: RecordImport): boolean {
  return isNew || changes.length > 0 || parts.length > 0;
}

type Report = (fault: Fault, place: Place) => void;

function findingAt(fault: Fault, place: Place, { name, project }: ImportInput): Finding {
  const cell = cellName(place.row, place.column);
  return {
    ...fault,
    severity: codes[fault.code],
    file: [name, place.table, cell].filter(Boolean).join('!'),
    position: { line: place.row, column: place.column },
    project: project.id,
  };
}

function reportHeads(tables: readonly MatchedTable[], report: Report): void {
  for (const { unknown, table, layout } of tables) {
    for (const { head, column } of unknown) {
      const known = layout.columns.map(({ labels }) => labels.zh).join(', ');
      const args = { key: head, known, suggestion: { zh: '', en: '' } };
      report(
        { code: 'schema/unknown-field', args },
        { table: table.name, row: 1, column: column + 1 },
      );
    }
  }
}

/** A row that does not say which record it belongs to. */
function missingPlace(): Fault {
  const expected = { zh: '记录的编号', en: 'the number of a record' };
  return {
    code: 'schema/missing-field',
    args: { label: placeLabels[recordColumn], key: recordColumn, expected },
  };
}

interface Merged {
  result: RecordImport;
  read: ReadRecord;
  placeOf: (path: readonly (string | number)[]) => Place;
}

function mergeOne(
  incoming: IncomingRecord,
  kind: RecordKind,
  all: readonly ReadRecord[],
  input: ImportInput,
  report: Report,
): Merged | undefined {
  const [anywhere] = incoming.places.values();
  const start = anywhere ?? { table: '', row: 1, column: 1 };
  if (!isId(incoming.id)) {
    report({ code: 'file/name', args: { name: incoming.id, example: '001' } }, start);
    return undefined;
  }
  const path = kind.path.replace('*', incoming.id);
  const existing = all.find((one) => one.path === path);
  if (existing && !existing.entry) {
    for (const fault of existing.faults) report(fault, start);
    return undefined;
  }
  const raw = (existing?.raw ?? {}) as Record<string, unknown>;
  const changes = changesOf(kind.schema, raw, incoming.data, incoming.lists);
  const data = withChanges(raw, changes);
  const placeOf = locator(incoming, changes);
  const at = (fault: Fault) => {
    report(fault, placeOf(fault.path ?? []));
  };
  const source = readJson(JSON.stringify(data));
  const parsed = kind.schema.safeParse(data);
  if (!parsed.success) schemaFaults(kind.schema, source, data, parsed.error.issues).forEach(at);
  const prose = mergeProse(incoming, kind, existing?.entry);
  for (const { fault, place } of prose.faults) report(fault, place ?? start);
  const body = prose.parts.size > 0 || !existing ? bodyOf(kind, prose.all) : undefined;
  const text = existing
    ? changedText(readFileSync(join(input.folder, path), 'utf8'), kind, changes, body)
    : newText(kind, data, body);
  const read: ReadRecord = {
    kind: input.kind,
    id: incoming.id,
    path,
    entry: undefined,
    raw: data,
    faults: [],
    locate: () => undefined,
  };
  const result = { path, isNew: !existing, changes, parts: [...prose.parts.keys()], text };
  return { result, read, placeOf };
}

/** What a changed value is called, from the record's schema. */
export function changeLabel(kind: RecordKind, { path }: Change): { zh: string; en: string } {
  const steps = path.map((_, index) => path.slice(0, index + 1));
  const labels = steps.map((step) => {
    const last = step.at(-1);
    if (typeof last === 'number') return { zh: String(last + 1), en: String(last + 1) };
    return schemaAt(kind.schema, step)?.meta()?.labels ?? { zh: String(last), en: String(last) };
  });
  return {
    zh: labels.map(({ zh }) => zh).join(' › '),
    en: labels.map(({ en }) => en).join(' › '),
  };
}
