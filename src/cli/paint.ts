import type { Paint } from '../report/paint.ts';

/** No colours, for files. */
export const plain: Paint = (_style, text) => text;
