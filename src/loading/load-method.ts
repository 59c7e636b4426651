import { join } from 'node:path';
import type { z } from 'zod';
import { methodFiles, type Method, type MethodFile } from '../model/method/method.ts';
import { codes } from '../diagnostics/codes.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { readText } from './file-text.ts';
import { readJson } from './json-source.ts';
import { schemaFaults } from './schema-faults.ts';
import type { Fault } from './source.ts';

/** Reads `content/method`. What is broken is reported, and is empty in the result. */
export function loadMethod(folder: string): { method: Method; findings: Finding[] } {
  const findings: Finding[] = [];
  const entries = (Object.keys(methodFiles) as MethodFile[]).map((name) => {
    const { items, faults } = readMethodFile(join(folder, `${name}.json`), methodFiles[name]);
    for (const fault of faults) {
      findings.push({ ...fault, severity: codes[fault.code], file: `method/${name}.json` });
    }
    return [name, items] as const;
  });
  return { method: Object.fromEntries(entries) as unknown as Method, findings };
}

function readMethodFile(path: string, schema: z.ZodType): { items: unknown; faults: Fault[] } {
  const read = readText(path);
  if ('fault' in read) return { items: [], faults: [read.fault] };
  const source = readJson(read.text);
  if (source.data === undefined) return { items: [], faults: source.faults };
  const result = schema.safeParse(source.data);
  if (result.success) return { items: result.data, faults: source.faults };
  return {
    items: [],
    faults: [...source.faults, ...schemaFaults(schema, source, result.error.issues)],
  };
}
