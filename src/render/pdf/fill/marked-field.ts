/** A field as the layout reports it; a link to its address marks where it stands. */
export interface MarkedField {
  /** Path in the record, for example `log.0.on`. */
  name: string;
  /** Read aloud, and shown where the pointer rests. */
  label: string;
  kind: 'text' | 'lines' | 'check';
  isRequired: boolean;
  /** Of a box that is one of several for the same field: the field, and the value it stands for. */
  choice?: { name: string; label: string; value: string };
}

/** How the addresses of the layout's links to fields begin; the field's name follows. */
export const fieldAddress = 'field:';
