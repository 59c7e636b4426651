import type { Localised } from './localised.ts';

/** The statuses that something passes through, and which may follow which. */
export interface StateMachine<Status extends string = string> {
  /** Every status with its title, in the usual order. */
  statuses: Readonly<Record<Status, Localised>>;
  /** The status before the log says anything. */
  initial: Status;
  followers: Readonly<Record<Status, readonly Status[]>>;
  /** Statuses in which it is ready to be signed; any where it is not said. */
  signable?: readonly Status[];
}

/** An entry of a log; an entry without a status changes none. */
export interface LogEntry {
  on: string;
  /** The time of day, where it is known. */
  time?: string | undefined;
  status?: string | undefined;
}

/** A step of a log from one status to another. */
export interface Step<Status extends string = string> {
  /** The entry's place in the log. */
  index: number;
  /** Undefined for the first status that the log names. */
  from: Status | undefined;
  to: Status;
  /** Whether the machine allows it. */
  isLegal: boolean;
}

/** Defines a machine, so that its statuses are known by name. */
export function defineStates<const Status extends string>(
  machine: StateMachine<Status>,
): StateMachine<Status> {
  return machine;
}

/** The status that a log ends in. */
export function loggedStatus<Status extends string>(
  machine: StateMachine<Status>,
  log: readonly LogEntry[],
): Status {
  const last = log.findLast((entry) => entry.status !== undefined)?.status;
  return last !== undefined && isStatus(machine, last) ? last : machine.initial;
}

/** The steps of a log. The first status must be the machine's initial one; naming one again is no step. */
export function* stepsOf<Status extends string>(
  machine: StateMachine<Status>,
  log: readonly LogEntry[],
): Generator<Step<Status>> {
  let from: Status | undefined;
  for (const [index, { status: to }] of log.entries()) {
    if (to === undefined || !isStatus(machine, to) || to === from) continue;
    const allowed: readonly Status[] =
      from === undefined ? [machine.initial] : machine.followers[from];
    yield { index, from, to, isLegal: allowed.includes(to) };
    from = to;
  }
}

/** The day on which a log last entered a status; undefined where it never did. */
export function enteredOn(log: readonly LogEntry[], status: string): string | undefined {
  return log.findLast((entry) => entry.status === status)?.on;
}

function isStatus<Status extends string>(
  machine: StateMachine<Status>,
  value: string,
): value is Status {
  return Object.hasOwn(machine.statuses, value);
}
