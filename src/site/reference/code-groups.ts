import { allCodes, type Code } from '../../diagnostics/codes.ts';
import { gateIds, type GateId } from '../../model/method/gate.ts';
import type { RecordKindId } from '../../model/records/index.ts';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';

/** The groups of codes that belong to no gate, with the first parts of their codes. */
const prefixes = {
  files: ['file', 'text', 'json', 'yaml'],
  fields: ['schema'],
  prose: ['prose'],
  references: ['reference', 'seal'],
  order: ['order'],
} as const;

export type GeneralGroup = keyof typeof prefixes;

/** Codes of a gate's rules, or of what is checked at all times. */
export type CodeGroup =
  | { id: GateId; gate: GateId; codes: Code[] }
  | { id: GeneralGroup; gate?: undefined; codes: Code[] };

/** Every finding code, in groups. */
export const codeGroups: readonly CodeGroup[] = [
  ...(Object.keys(prefixes) as GeneralGroup[]).map((id) => ({
    id,
    codes: codesOf(prefixes[id]),
  })),
  ...gateIds.map((gate) => ({ id: gate, gate, codes: codesOf([gate]) })),
];

/** The group that a code belongs to. */
export function groupOf(code: Code): CodeGroup {
  const group = codeGroups.find(({ codes }) => codes.includes(code));
  if (!group) throw new Error(`The code ${code} belongs to no group.`);
  return group;
}

/** The rule of a code; codes that the loader reports have none. */
export function ruleOf(code: Code): Rule | undefined {
  return rules.find((rule) => rule.code === code);
}

/** The rules that read a record kind by name, the gates' first. */
export function rulesReading(kind: string): Rule[] {
  return rules.filter((rule) => rule.reads.includes(kind as RecordKindId));
}

function codesOf(first: readonly string[]): Code[] {
  return allCodes.filter((code) => first.includes(code.split('/')[0] ?? ''));
}
