import type { Tone } from '../../document/block.ts';

/** Colours, as Word writes them. */
export const palette = {
  ink: '1F2933',
  muted: '5B6770',
  accent: '1D4E6B',
  line: 'B8C2CB',
  labelFill: 'F1F4F7',
  headFill: 'E4EBF0',
  noteFill: 'F5F8FA',
  mark: 'D5DADE',
} as const;

/** Text and ground of a badge; the pairs are readable in print too. */
export const toneColours: Record<Tone, { text: string; fill: string }> = {
  good: { text: '14532D', fill: 'DCF1E3' },
  bad: { text: '8A1C1C', fill: 'FBE3E1' },
  warn: { text: '6B4300', fill: 'FCEFCF' },
  neutral: { text: '3B4750', fill: 'E8ECEF' },
};
