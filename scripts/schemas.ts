/**
 * Writes `schemas/<kind>.schema.json` from src/model, so that editors can check and complete records,
 * and `schemas/report.schema.json`, the form of the check's JSON: `npm run schemas`. With `--check`
 * it writes nothing and fails where a file is out of date.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaOf } from '../src/model/json-schema.ts';
import { recordKindIds, recordKinds } from '../src/model/records/index.ts';
import { reportJsonSchema } from '../src/report/json/report-schema.ts';

const folder = 'schemas';
const checking = process.argv.includes('--check');
const schemas: [string, Record<string, unknown>][] = [
  ...recordKindIds.map((id): [string, Record<string, unknown>] => [
    id,
    jsonSchemaOf(recordKinds[id]),
  ]),
  ['report', reportJsonSchema()],
];
const wanted = new Map(
  schemas.map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]),
);

const stale: string[] = [];
for (const [name, text] of wanted) {
  const path = join(folder, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale.push(name);
  if (!checking) writeFileSync(path, text);
}
for (const name of readdirSync(folder)) {
  if (wanted.has(name)) continue;
  stale.push(name);
  if (!checking) rmSync(join(folder, name));
}
if (checking && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run: npm run schemas`);
  process.exitCode = 1;
}
