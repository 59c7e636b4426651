import type { DataPath } from '../model/project-records.ts';
import { readFrontMatter } from '../loading/front-matter.ts';
import { readJson } from '../loading/json-source.ts';
import { valueAt } from '../model/value-at.ts';
import { canonical } from '../sealing/canonical.ts';
import { signedFrontMatter } from './signed-front-matter.ts';
import { signedJson } from './signed-json.ts';
import { signaturesWith, type Granted } from './sign.ts';
import type { Signature } from '../model/values/signature.ts';
import { replaced } from './replaced.ts';

/**
 * Puts a signature into a record's text and leaves every other character as it was written.
 *
 * @param file the file's name, whose ending tells JSON from MDX
 * @param path data path of what is signed, from the record's root
 * @throws Error where the text would say anything else than before with the signature added
 */
export function writeSignature(
  text: string,
  file: string,
  path: DataPath,
  granted: Granted,
): string {
  const isJson = file.endsWith('.json');
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const plain = text.slice(mark.length);
  const signed = isJson
    ? signedJson(plain, path, granted)
    : signedFrontMatter(plain, path, granted);
  const read = (one: string) => (isJson ? readJson(one) : readFrontMatter(one).source);
  const [before, after] = [read(plain), read(signed)];
  const list = (valueAt(before.data, [...path, 'signatures']) ?? []) as Signature[];
  const expected = replaced(before.data, [...path, 'signatures'], signaturesWith(list, granted));
  if (canonical(after.data) !== canonical(expected)) {
    throw new Error(`The signature cannot be put into ${file} without changing what it says.`);
  }
  return mark + signed;
}
