/** Paints parts of a report for a terminal; the identity where there are no colours. */
export type Paint = (
  style: 'error' | 'warning' | 'info' | 'dim' | 'good' | 'strong',
  text: string,
) => string;
