import { suggestion } from '../loading/suggestion.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../model/records/index.ts';
import type { CliContext } from './context.ts';
import { UsageError } from './usage-error.ts';
import { fill } from './words.ts';

/**
 * The record kind that the user named.
 *
 * @param known the kinds that the command is for
 * @throws UsageError for another name, with the nearest one
 */
export function kindNamed(
  id: string,
  known: readonly RecordKindId[],
  { words, language }: CliContext,
): RecordKind {
  const found = known.find((kind) => kind === id);
  if (found) return recordKinds[found];
  const args = { id, known: known.join(', '), suggestion: suggestion(id, known)[language] };
  throw new UsageError(fill(words.errors.noKind, args));
}
