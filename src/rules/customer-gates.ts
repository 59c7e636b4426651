import { isInternalCode } from '../diagnostics/codes.ts';
import type { GateId } from '../model/method/gate.ts';
import type { GateResult, RuleResult } from './evaluate.ts';

/**
 * The gates as a customer may know them: without rules that look at what is internal, without rules that
 * an internal waiver sets aside, and without gates of which nothing is left. Their states are judged anew by what is left,
 * so that nothing stands open without a reason that can be told.
 */
export function gatesForCustomer(gates: readonly GateResult[]): GateResult[] {
  const own = gates
    .map((gate) => ({ ...gate, rules: gate.rules.filter(isExternal) }))
    .filter(({ rules }) => rules.length > 0);
  const next = own.find((gate) => gate.closedOn === undefined)?.gate;
  return own.map((gate) => {
    const { rules } = gate;
    const holds = rules.every(({ outcome }) => outcome === 'passed' || outcome === 'waived');
    return { ...gate, rules, holds, state: stateOf(gate, holds, next) };
  });
}

function isExternal({ rule, waiver }: RuleResult): boolean {
  return !isInternalCode(rule.code) && waiver?.nature !== 'internal';
}

function stateOf(
  { gate, closedOn }: GateResult,
  holds: boolean,
  next: GateId | undefined,
): GateResult['state'] {
  if (closedOn !== undefined) return holds ? 'passed' : 'failed';
  return gate === next ? 'current' : 'ahead';
}
