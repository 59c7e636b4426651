import type { DataPath } from '../model/project-records.ts';
import type { IncomingRecord, Place } from './incoming.ts';
import type { Change } from './merge.ts';

/**
 * Finds the cell that brought what stands at a path of the merged record; the nearest one above it
 * where no cell did.
 */
export function locator(
  { places }: IncomingRecord,
  changes: readonly Change[],
): (path: DataPath) => Place {
  const first = [...places.values()][0] ?? { table: '', row: 1, column: 1 };
  return (path) => {
    const change = changes.find((one) => one.path.every((step, index) => step === path[index]));
    const source = change ? [...change.from, ...path.slice(change.path.length)] : path;
    for (let length = source.length; length >= 0; length -= 1) {
      const place = places.get(source.slice(0, length).join('.'));
      if (place) return place;
    }
    return first;
  };
}
