import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ownLook } from '../model/company.ts';
import { methodFiles, type Method, type MethodFile } from '../model/method/method.ts';
import { codes } from '../diagnostics/codes.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { elementOf } from '../model/schema-walk.ts';
import { loadCompany } from './load-company.ts';
import { readText } from './file-text.ts';
import { hiddenCharacterFaults } from './hidden-characters.ts';
import { readJson } from './json-source.ts';
import { loadTexts } from './load-texts.ts';
import { methodReferenceFaults } from './method-references.ts';
import { schemaFaults } from './schema-faults.ts';
import type { Fault, Source } from './source.ts';

/** The method as far as it could be read. */
export interface LoadedMethod {
  method: Method;
  findings: Finding[];
  /** Files of which something could not be read, so that nothing is concluded from what lacks. */
  broken: ReadonlySet<MethodFile>;
}

/** A file of the method: the items that its schema accepts, and what is wrong with the others. */
interface ReadMethodFile {
  items: unknown[];
  faults: Fault[];
  source?: Source;
}

const names = Object.keys(methodFiles) as MethodFile[];

/**
 * Reads `content/method`, and the look of the company that works by it. What is broken is reported and
 * left out; the rest stays.
 *
 * @param look path of `company.json`; Capstone's own look where it is not said
 */
export function loadMethod(folder: string, look?: string): LoadedMethod {
  const read = new Map(names.map((name) => [name, readMethodFile(folder, name)]));
  const broken = new Set(names.filter((name) => read.get(name)?.faults.length !== 0));
  const method = Object.fromEntries(
    names.map((name) => [name, read.get(name)?.items ?? []]),
  ) as unknown as Method;
  const findings = names.flatMap((name) => {
    const { faults = [], source } = read.get(name) ?? {};
    const references = source ? methodReferenceFaults(name, source, method, broken) : [];
    return [...faults, ...references].map((fault) => ({
      ...fault,
      severity: codes[fault.code],
      file: `method/${name}.json`,
    }));
  });
  const { texts, findings: textFindings } = loadTexts(folder, method.templates);
  const { company, findings: lookFindings } =
    look === undefined ? { company: ownLook, findings: [] } : loadCompany(look);
  return {
    method: { ...method, texts, company },
    findings: [...findings, ...textFindings, ...lookFindings],
    broken,
  };
}

function readMethodFile(folder: string, name: MethodFile): ReadMethodFile {
  const file = `${name}.json`;
  const path = join(folder, file);
  if (!isThere(path)) {
    const source = { zh: 'Capstone 自带的 content/method', en: 'Capstone’s own content/method' };
    return { items: [], faults: [{ code: 'file/missing', args: { name: file, source } }] };
  }
  const read = readText(path);
  if ('fault' in read) return { items: [], faults: [read.fault] };
  const source = readJson(read.text);
  const faults = [...hiddenCharacterFaults(read.text), ...source.faults];
  if (source.data === undefined) return { items: [], faults };
  const schema: z.ZodType = methodFiles[name];
  const result = schema.safeParse(source.data);
  if (result.success) return { items: result.data as unknown[], faults, source };
  faults.push(...schemaFaults(schema, source, source.data, result.error.issues));
  return { items: validItems(schema, source.data), faults, source };
}

function validItems(schema: z.ZodType, data: unknown): unknown[] {
  const element = elementOf(schema);
  if (!element || !Array.isArray(data)) return [];
  return (data as unknown[]).flatMap((item) => {
    const result = element.safeParse(item);
    return result.success ? [result.data] : [];
  });
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
