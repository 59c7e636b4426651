/**
 * The floor of `check`: reads every record's file and parses it, JSON by `JSON.parse`, front matter by
 * `parse` of the yaml package; with the argument `prose`, the prose too, by micromark and mdast as
 * remark does (the same extensions as the check). Nothing is kept or looked at. Counts the files.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseTree } from '../../../src/loading/prose/parse-tree.ts';
import { report } from '../measure.ts';

const [, , folder = '', ...options] = process.argv;
const withProse = options.includes('prose');

await report(() => {
  let count = 0;
  for (const project of readdirSync(folder)) {
    for (const path of readdirSync(join(folder, project), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:json|mdx)$/.test(path)) continue;
      const text = readFileSync(join(folder, project, path), 'utf8');
      count += 1;
      if (path.endsWith('.json')) {
        JSON.parse(text);
        continue;
      }
      const end = text.indexOf('\n---\n', 3);
      parse(text.slice(4, end + 1));
      if (withProse) parseTree(text.slice(end + 5), 1);
    }
  }
  return count;
});
