import { applyEdits, modify, type FormattingOptions, type JSONPath } from 'jsonc-parser';
import type { DataPath } from '../model/project-records.ts';
import { valueAt } from '../model/value-at.ts';
import type { Granted } from './sign.ts';

/** JSON text with a signature in it, in the text's own style. */
export function signedJson(text: string, path: DataPath, { signature, replaces }: Granted): string {
  const at: JSONPath = [...path, 'signatures'];
  const formattingOptions = styleOf(text);
  if (replaces !== undefined) {
    return Object.entries(signature).reduce(
      (edited, [key, value]) =>
        applyEdits(edited, modify(edited, [...at, replaces, key], value, { formattingOptions })),
      text,
    );
  }
  const list = valueAt(JSON.parse(text), at) as unknown[] | undefined;
  if (list === undefined || list.length === 0) {
    return applyEdits(text, modify(text, at, [signature], { formattingOptions }));
  }
  const options = { formattingOptions, isArrayInsertion: true };
  return applyEdits(text, modify(text, [...at, list.length], signature, options));
}

function styleOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
