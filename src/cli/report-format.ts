import { extname } from 'node:path';

/** Formats of reports by the endings of files that hold nothing else. */
const byEnding: Readonly<Record<string, string>> = {
  '.json': 'json',
  '.sarif': 'sarif',
  '.md': 'markdown',
};

/**
 * The format of a report: the one asked for, or else the one that the file's name ends with; plain text where
 * neither says.
 *
 * @param known the formats of the command
 */
export function reportFormat<F extends string>(
  asked: F | undefined,
  out: string | undefined,
  known: readonly F[],
): F | 'text' {
  if (asked !== undefined) return asked;
  const named = byEnding[extname(out ?? '').toLowerCase()];
  return known.find((format) => format === named) ?? 'text';
}
