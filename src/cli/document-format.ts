import { extname } from 'node:path';
import { endings, templateFormats, type TemplateFormat } from '../render/formats.ts';
import type { CliContext } from './context.ts';
import { UsageError } from './usage-error.ts';
import { fill } from './words.ts';

/**
 * The format to print in: the one asked for, or else the one that the file's name ends with; a PDF where
 * neither says.
 *
 * @throws UsageError where the name ends with another format than was asked for, or with one that the
 * command does not print
 */
export function documentFormat<F extends TemplateFormat>(
  asked: F | undefined,
  out: string | undefined,
  known: readonly F[],
  { words }: CliContext,
): F | 'pdf' {
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  const named = templateFormats.find((format) => endings[format] === ending);
  const format = asked ?? known.find((one) => one === named);
  if (named === undefined) return format ?? 'pdf';
  if (format !== undefined && endings[format].split('.').at(-1) === ending) return format;
  const { endsOtherwise, notPrinted } = words.errors;
  throw new UsageError(
    asked === undefined
      ? fill(notPrinted, { out: out ?? '', known: known.join(', ') })
      : fill(endsOtherwise, { out: out ?? '', format: asked, ending: endings[asked] }),
  );
}
