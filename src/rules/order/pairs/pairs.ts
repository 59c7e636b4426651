import type { ProjectRecords } from '../../../model/project-records.ts';
import { acceptancePairs } from './acceptance-pairs.ts';
import { handoverPairs } from './handover-pairs.ts';
import { issuePairs } from './issue-pairs.ts';
import type { Pair } from './pair.ts';
import { projectPairs } from './project-pairs.ts';
import { supportPairs } from './support-pairs.ts';

/** Every pair of dates in a project of which one follows from the other. */
export function* pairsOf(project: ProjectRecords): Generator<Pair> {
  yield* projectPairs(project);
  yield* supportPairs(project);
  yield* issuePairs(project);
  yield* acceptancePairs(project);
  yield* handoverPairs(project);
}
