import type { Side } from '../../../model/method/role.ts';

/**
 * The chart's colours: custom properties that `flow-chart.css` sets for each theme, with what stands in
 * for them where there is no style sheet.
 */
export const colours = {
  surface: 'var(--flow-surface, #fff)',
  header: 'var(--flow-header, #f6f6f4)',
  line: 'var(--flow-line, #dcdfe3)',
  box: 'var(--flow-box, #fff)',
  arrow: 'var(--flow-arrow, #4b5560)',
  documents: 'var(--flow-documents, #6f7882)',
  muted: 'var(--flow-muted, #555f69)',
  end: 'var(--flow-end, #3a434c)',
  endText: 'var(--flow-end-text, #fff)',
} as const;

/** What the colour of a side is used for. */
type SideColour = 'strong' | 'edge' | 'soft';

const sideFallbacks: Readonly<Record<Side, Readonly<Record<SideColour, string>>>> = {
  vendor: { strong: '#0b5566', edge: '#8fb9c4', soft: '#e3f0f3' },
  customer: { strong: '#7a5310', edge: '#d5b67c', soft: '#f8efdd' },
};

/** The colour of a side of the project: of its text, of its boxes' borders, or of its areas. */
export function sideColour(side: Side, use: SideColour): string {
  return `var(--flow-${side}-${use}, ${sideFallbacks[side][use]})`;
}
