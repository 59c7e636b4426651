import { proseMarkdown } from '../document/sheets/prose-markdown.ts';
import { readProse } from '../loading/prose/read-prose.ts';
import type { Fault } from '../loading/source.ts';
import type { RecordEntry } from '../model/project-records.ts';
import { isProse, type RecordKind } from '../model/record-kind.ts';
import type { IncomingRecord, Place } from './incoming.ts';

/** A record's prose after the import. */
export interface MergedProse {
  /** The parts that change, by id. */
  parts: ReadonlyMap<string, string>;
  /** All parts as they will be. */
  all: ReadonlyMap<string, string>;
  faults: { fault: Fault; place: Place | undefined }[];
}

/** Puts the prose of the file's cells in the place of the record's own. */
export function mergeProse(
  incoming: IncomingRecord,
  kind: RecordKind,
  existing: RecordEntry | undefined,
): MergedProse {
  const own = Object.entries(existing?.prose ?? {}).map(([id, blocks]): [string, string] => [
    id,
    proseMarkdown(blocks),
  ]);
  const all = new Map<string, string>(own);
  const parts = new Map<string, string>();
  const faults: MergedProse['faults'] = [];
  if (!isProse(kind)) return { parts, all, faults };
  for (const [id, { text, place }] of incoming.parts) {
    if (text.trim() === all.get(id)) continue;
    // Each cell is prose as a whole, whatever part it becomes.
    const { parts: _, ...whole } = kind;
    for (const fault of readProse(text, whole, 1, { line: 1, column: 1 }).faults)
      faults.push({ fault, place });
    parts.set(id, text.trim());
    all.set(id, text.trim());
  }
  if (!existing && kind.prose && !all.has('')) {
    const args = { part: kind.prose, help: kind.help };
    faults.push({ fault: { code: 'prose/missing', args }, place: undefined });
  }
  return { parts, all, faults };
}
