import type { z } from 'zod';
import type { recordKinds, RecordKindId } from '../../model/records/index.ts';

type Input<Kind extends RecordKindId> = z.input<(typeof recordKinds)[Kind]['schema']>;

/**
 * Records of an example, as a person would write them: one by kind, or several by id where a
 * project has many. `parts` are the prose of the record of that kind, by part.
 */
export type ExampleRecords = {
  [Kind in Exclude<RecordKindId, 'issue' | 'patch' | 'project'>]?: Input<Kind>;
} & {
  project?: Partial<Input<'project'>>;
  issues?: Record<string, Input<'issue'>>;
  patches?: Record<string, Input<'patch'>>;
  parts?: Partial<Record<RecordKindId, Record<string, string>>>;
};
