import type { RecordKindId } from '../model/records/index.ts';
import { editFrontMatter } from './edit-front-matter.ts';
import { editJson } from './edit-json.ts';
import type { Change } from './migration.ts';

const byteOrderMark = '\uFEFF';

/**
 * Makes changes in a record's text. Everything else stays as it was written: comments, order,
 * formatting, line ends, a byte order mark.
 *
 * @param path the file's name, whose ending tells JSON from MDX
 */
export function rewrite(
  text: string,
  path: string,
  kind: RecordKindId,
  changes: readonly Pick<Change, 'path' | 'value'>[],
): string {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const edit = path.endsWith('.json') ? editJson : editFrontMatter;
  const edited = changes.reduce(
    (before, change) => edit(before, kind, change.path, change.value, eol),
    text.slice(mark.length),
  );
  return mark + edited;
}
