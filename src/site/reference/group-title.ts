import type { Language } from '../../model/localised.ts';
import type { Gate } from '../../model/method/gate.ts';
import { fillWords } from '../words.ts';
import type { CodeGroup } from './code-groups.ts';
import type { ReferenceWords } from './words.ts';

/** What a group of codes is called. */
export function groupTitle(
  group: CodeGroup,
  gates: readonly Gate[],
  language: Language,
  words: ReferenceWords,
): string {
  if (group.gate === undefined) return words.codeGroups[group.id];
  const index = gates.findIndex(({ id }) => id === group.gate);
  const title = gates[index]?.title[language] ?? group.gate;
  return fillWords(words.gateGroup, { number: index + 1, title });
}
