import { applyEdits, modify } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import type { Signature } from '../model/values/signature.ts';

/**
 * Puts signatures into a record's text and leaves everything else as it was written, comments and
 * prose included.
 *
 * @param path the file's name, whose ending tells JSON from MDX
 * @param part data path of what is signed, from the record's root
 */
export function setSignatures(
  text: string,
  path: string,
  part: readonly (string | number)[],
  signatures: readonly Signature[],
): string {
  const at = [...part, 'signatures'];
  if (path.endsWith('.json')) {
    const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
    return applyEdits(text, modify(text, at, signatures, { formattingOptions }));
  }
  const [, front = '', rest = ''] = /^---\r?\n([\s\S]*?)^(---[ \t]*\r?$[\s\S]*)$/m.exec(text) ?? [];
  const document = parseDocument(front);
  document.setIn(at, document.createNode(signatures));
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return `---\n${yaml}${rest}`;
}
