import type { GateId } from '../model/method/gate.ts';
import { recordKinds } from '../model/records/index.ts';
import type { GateResult, RuleResult } from './evaluate.ts';

/**
 * Gates that concern the customer: the team leaves its site, and it accepts the project. Summary and
 * handover are the vendor's own. Source: METHOD 7.2 and 7.4, whose deliverables are internal.
 */
const gatesOfCustomer: ReadonlySet<GateId> = new Set(['withdrawal', 'acceptance']);

/**
 * The gates as a customer may know them: its own gates, without rules that look at what is internal
 * and without rules that an internal waiver sets aside. Their states are judged anew by what is left,
 * so that nothing stands open without a reason that can be told.
 */
export function gatesForCustomer(gates: readonly GateResult[]): GateResult[] {
  const own = gates.filter(({ gate }) => gatesOfCustomer.has(gate));
  const next = own.find((gate) => gate.closedOn === undefined)?.gate;
  return own.map((gate) => {
    const rules = gate.rules.filter(isExternal);
    const holds = rules.every(({ outcome }) => outcome === 'passed' || outcome === 'waived');
    return { ...gate, rules, holds, state: stateOf(gate, holds, next) };
  });
}

function isExternal({ rule, waiver }: RuleResult): boolean {
  if (rule.nature === 'internal' || waiver?.nature === 'internal') return false;
  return rule.reads.every((kind) => recordKinds[kind].nature === 'external');
}

function stateOf(
  { gate, closedOn }: GateResult,
  holds: boolean,
  next: GateId | undefined,
): GateResult['state'] {
  if (closedOn !== undefined) return holds ? 'passed' : 'failed';
  return gate === next ? 'current' : 'ahead';
}
