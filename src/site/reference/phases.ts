import type { GateId } from '../../model/method/gate.ts';
import type { Deliverable } from '../../model/method/deliverable.ts';
import type { Localised } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import type { Risk } from '../../model/method/risk.ts';
import type { Task } from '../../model/method/task.ts';
import { approvedBy, tasksOf, watchedBy } from './role-view.ts';

/**
 * The phases of a close, in order. The first three divide the activity that the withdrawal gate
 * closes; the others are an activity each.
 */
export const phaseIds = [
  'go-live',
  'month-end',
  'withdrawal',
  'summary',
  'acceptance',
  'handover',
] as const;

export type PhaseId = (typeof phaseIds)[number];

/** Steps of the support after go-live, by task, that belong to one phase of it or to several. */
const supportSteps: Record<string, Partial<Record<PhaseId, readonly number[]>>> = {
  '7.1.1': { 'go-live': [1, 2, 3, 4, 5], 'month-end': [4, 8], withdrawal: [6, 7, 8] },
  '7.1.2': { 'go-live': [1, 2, 3, 4, 5, 6, 7], 'month-end': [2, 3, 5], withdrawal: [8] },
};

/** Risks of the support after go-live that belong to a later phase of it. */
const supportRisks: Record<string, PhaseId> = {
  'first-month-end-close': 'month-end',
  'serious-issue-left-open': 'withdrawal',
};

/** What a role does in a phase. */
export interface PhasePart {
  phase: PhaseId;
  /** The gate that the phase ends at. */
  gate?: GateId;
  steps: { task: Task; number: number; text: Localised }[];
  risks: Risk[];
  approvals: Deliverable[];
  /** Tasks about which the role is asked, or of which it is told, and that it does not do. */
  consulted: Task[];
  informed: Task[];
}

/** A role's way through the close. */
export function pathOf(method: Method, role: string): PhasePart[] {
  const tasks = tasksOf(method, role);
  return phaseIds.map((phase) => ({
    phase,
    ...gateOf(phase),
    steps: tasks.flatMap(({ task, steps }) =>
      steps
        .filter((number) => phasesOfStep(method, task, number).includes(phase))
        .map((number) => ({ task, number, text: textOf(task, number) })),
    ),
    risks: watchedBy(method, role).filter((risk) => phaseOfRisk(method, risk) === phase),
    approvals: approvedBy(method, role).filter(
      ({ task }) => (gateOfNumber(method, task) ?? '') === phase,
    ),
    ...toldOf(method, tasks, phase),
  }));
}

/** The phases in which a step is taken. */
export function phasesOfStep(method: Method, task: Task, number: number): PhaseId[] {
  const gate = gateOfNumber(method, task.number);
  if (gate === undefined) return [];
  if (gate !== 'withdrawal') return [gate];
  const placed = phaseIds.filter((phase) => supportSteps[task.number]?.[phase]?.includes(number));
  return placed.length > 0 ? placed : ['go-live'];
}

function phaseOfRisk(method: Method, risk: Risk): PhaseId | undefined {
  const gate = gateOfNumber(method, risk.activity);
  return gate === 'withdrawal' ? (supportRisks[risk.id] ?? 'go-live') : gate;
}

function toldOf(method: Method, tasks: ReturnType<typeof tasksOf>, phase: PhaseId) {
  const here = tasks.filter(({ task }) => {
    const gate = gateOfNumber(method, task.number);
    return (gate === 'withdrawal' ? 'go-live' : gate) === phase;
  });
  const only = (part: 'consulted' | 'informed') =>
    here.filter(({ parts }) => parts.includes(part)).map(({ task }) => task);
  return { consulted: only('consulted'), informed: only('informed') };
}

/** The gate that closes the activity of a task or activity number. */
function gateOfNumber(method: Method, number: string): GateId | undefined {
  const activity = number.split('.').slice(0, 2).join('.');
  return method.activities.find((one) => one.number === activity)?.gate;
}

function gateOf(phase: PhaseId): { gate?: GateId } {
  return phase === 'go-live' || phase === 'month-end' ? {} : { gate: phase };
}

function textOf(task: Task, number: number): Localised {
  const step = task.steps[number - 1];
  if (!step) throw new Error(`Task ${task.number} has no step ${number}.`);
  return step.text;
}
