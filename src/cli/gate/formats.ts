import { gateJson } from './gate-json.ts';
import { gateMarkdown } from './gate-markdown.ts';
import { gateText } from './gate-text.ts';
import type { GateView } from './view.ts';

/** Every form in which a project's gates can be shown. */
export const gateReporters = {
  text: gateText,
  json: gateJson,
  markdown: gateMarkdown,
} as const satisfies Record<string, (view: GateView) => string>;

export type GateFormat = keyof typeof gateReporters;

export const gateFormats = Object.keys(gateReporters) as GateFormat[];
