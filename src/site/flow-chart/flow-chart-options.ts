import type { Language } from '../../model/localised.ts';

/** What a chart needs besides the method's data. */
export interface FlowChartOptions {
  /** The language of every text in the chart. */
  readonly language: Language;
  /** The address of the page of an activity or task number; `undefined` leaves the box unlinked. */
  readonly href: (number: string) => string | undefined;
}
