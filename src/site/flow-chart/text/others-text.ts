import type { Language } from '../../../model/localised.ts';
import type { ChartNode } from '../chart.ts';
import { flowMessages } from '../messages.ts';

/**
 * Who takes part besides the lane's role, as a phrase; of a title with alternatives ("a / b") only the
 * first.
 */
export function othersText({ others }: ChartNode, language: Language): string | undefined {
  if (others.length === 0) return undefined;
  const names = others.map(({ title }) => title.split(' / ')[0] ?? title);
  return flowMessages[language].participants(names);
}
