import type { Code } from '../diagnostics/codes.ts';
import type { Arguments } from '../diagnostics/finding.ts';
import type { GateId } from '../model/method/gate.ts';
import type { Method } from '../model/method/method.ts';
import type { DataPath, ProjectRecords } from '../model/project-records.ts';
import type { RecordKindId } from '../model/records/index.ts';
import type { PlainDate } from '../model/values/date.ts';
import type { ExampleRecords } from './examples/example-records.ts';

/** What a rule looks at. */
export interface Subject {
  project: ProjectRecords;
  method: Method;
  /** The day the question is asked for. */
  today: PlainDate;
}

/** A place where a rule does not hold. */
export interface Violation {
  kind: RecordKindId;
  /** The record's id; left out for kinds that a project has once. */
  id?: string;
  path: DataPath;
  args: Arguments;
}

/** One thing that must hold over a project's records. */
export interface Rule {
  code: Code;
  /** The gate it belongs to; rules without one must hold at all times. */
  gate?: GateId;
  /** The handbook's section that says why, from the language's root: `activities/7-1/#strategy`. */
  section: string;
  /** Record kinds it reads. Where a file of them is broken, the rule is not asked. */
  reads: readonly RecordKindId[];
  check: (subject: Subject) => Iterable<Violation>;
  /** Records that show the rule; laid over the example project. Tests run them, pages print them. */
  examples: { passes: ExampleRecords; fails: ExampleRecords };
}
