/** A place to write on a page, as the layout reports it; points from the page's top left corner. */
export interface FieldPlace {
  /** Path in the record, for example `log.0.on`. */
  name: string;
  /** Read aloud, and shown where the pointer rests. */
  label: string;
  kind: 'text' | 'lines' | 'check';
  /** Counted from 1. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One corner of a place: the layout marks where it begins and where it ends. */
export interface FieldMark {
  name: string;
  label: string;
  kind: FieldPlace['kind'];
  corner: 'start' | 'end';
  page: number;
  x: number;
  y: number;
}

/** The smallest place that one can write in. */
const least = 6;

/** Pairs the marks to places; one that a page break has torn apart is left out. */
export function placesOf(marks: readonly FieldMark[]): FieldPlace[] {
  const open: FieldMark[] = [];
  const places: FieldPlace[] = [];
  for (const mark of marks) {
    if (mark.corner === 'start') {
      open.push(mark);
      continue;
    }
    const index = open.findLastIndex(({ name }) => name === mark.name);
    const [start] = index < 0 ? [] : open.splice(index, 1);
    if (start?.page !== mark.page) continue;
    const { name, label, kind, page, x, y } = start;
    const place = { name, label, kind, page, x, y, width: mark.x - x, height: mark.y - y };
    if (place.width >= least && place.height >= least) places.push(place);
  }
  return places;
}
