import { gateIds, type GateId } from '../model/method/gate.ts';
import type { RecordKindId } from '../model/records/index.ts';
import type { Waiver } from '../model/records/waivers.ts';
import type { PlainDate } from '../model/values/date.ts';
import { asOf } from './as-of.ts';
import { closedOn, currentGate, judgedOn } from './closing.ts';
import { rules, rulesOf } from './index.ts';
import type { Rule, Subject, Violation } from './rule.ts';
import { covers, isApproved, waiversOf } from './waivers.ts';

/** `unknown`: a record that the rule reads is broken, so that nothing can be concluded. */
export type Outcome = 'passed' | 'failed' | 'waived' | 'unknown';

export interface RuleResult {
  rule: Rule;
  outcome: Outcome;
  violations: readonly Violation[];
  /** The waiver that sets the rule aside. */
  waiver?: Waiver;
  /** Kinds of records that cannot be read, so that the rule cannot be asked. */
  unreadable?: readonly RecordKindId[];
}

/** `passed` and `failed` gates were closed on a day; the others still lie ahead. */
export type GateState = 'passed' | 'failed' | 'current' | 'ahead';

export interface GateResult {
  gate: GateId;
  state: GateState;
  /** Whether every rule holds or is waived. */
  holds: boolean;
  /** The day the gate was passed, right or wrong. */
  closedOn?: PlainDate;
  /** The gates before it that are not passed, nearest first: what it waits for. */
  waitsFor: readonly GateId[];
  rules: readonly RuleResult[];
}

/** Asks every gate's rules, using only what had happened by `today`. */
export function evaluateGates(subject: Subject): GateResult[] {
  const then = { ...subject, project: asOf(subject.project, subject.today) };
  const results = gateIds.map((gate): Omit<GateResult, 'waitsFor'> => {
    const results = rulesOf(gate).map((rule) => evaluateRule(rule, then));
    const holds = results.every(({ outcome }) => outcome === 'passed' || outcome === 'waived');
    const day = closedOn(then.project, gate);
    const state =
      day !== undefined
        ? holds
          ? 'passed'
          : 'failed'
        : currentGate(then.project) === gate
          ? 'current'
          : 'ahead';
    return { gate, state, holds, rules: results, ...(day === undefined ? {} : { closedOn: day }) };
  });
  return results.map((result, index) => ({
    ...result,
    waitsFor: openAmong(results.slice(0, index)),
  }));
}

/** The gates that are not passed, last first: each waits for the one after it in the list. */
function openAmong(gates: readonly Pick<GateResult, 'gate' | 'state'>[]): GateId[] {
  return gates
    .filter(({ state }) => state !== 'passed')
    .map(({ gate }) => gate)
    .reverse();
}

/** Asks the rules that belong to no gate and must hold at all times. */
export function evaluateOrder(subject: Subject): RuleResult[] {
  return rules.filter((rule) => rule.gate === undefined).map((rule) => evaluateRule(rule, subject));
}

function evaluateRule(rule: Rule, subject: Subject): RuleResult {
  const { unreadable } = subject.project;
  const broken = rule.reads.filter((kind) => unreadable.has(kind));
  if (broken.length > 0) {
    return { rule, outcome: 'unknown', violations: [], unreadable: broken };
  }
  const violations = [...rule.check(subject)];
  if (violations.length === 0) return { rule, outcome: 'passed', violations };
  // Whoever cannot read the waivers cannot tell whether the rule is set aside.
  if (rule.gate !== undefined && unreadable.has('waivers')) {
    return { rule, outcome: 'unknown', violations: [], unreadable: ['waivers'] };
  }
  const waivers = waiversInForce(rule, subject);
  const left = violations.filter(
    (violation) => !waivers.some((waiver) => covers(waiver, violation, subject.project)),
  );
  const [waiver] = waivers;
  return waiver && left.length === 0
    ? { rule, outcome: 'waived', violations, waiver }
    : { rule, outcome: 'failed', violations: left };
}

/** The waivers in force on the day for which the rule's gate is judged. */
function waiversInForce(rule: Rule, { project, method, today }: Subject): Waiver[] {
  if (rule.gate === undefined) return [];
  const day = judgedOn(project, rule.gate, today);
  return waiversOf(project)
    .map(({ waiver }) => waiver)
    .filter(({ rule: code, on, until }) => code === rule.code && on <= day && day <= until)
    .filter((waiver) => isApproved(waiver, project, method));
}
