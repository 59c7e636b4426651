/**
 * Writes `schemas/<kind>.schema.json` from src/model, so that editors can check and complete records,
 * and `report`, `gate`, `projects` and `verify.schema.json`, the forms of the commands' JSON: `npm run schemas`. With `--check`
 * it writes nothing and fails where a file is out of date.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateJsonSchema } from '../src/cli/gate/gate-schema.ts';
import { projectsJsonSchema } from '../src/cli/projects/projects-schema.ts';
import { verifyJsonSchema } from '../src/cli/verify/verify-schema.ts';
import { companyFile } from '../src/model/company.ts';
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
  ['company', jsonSchemaOf(companyFile)],
  ['report', reportJsonSchema()],
  ['gate', gateJsonSchema()],
  ['projects', projectsJsonSchema()],
  ['verify', verifyJsonSchema()],
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
