import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codes } from '../diagnostics/codes.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { companyFile, CompanySchema, ownLook, type Company } from '../model/company.ts';
import { contrast } from '../model/contrast.ts';
import type { Localised } from '../model/localised.ts';
import type { DataPath } from '../model/project-records.ts';
import { schemaAt } from '../model/schema-walk.ts';
import { readText } from './file-text.ts';
import { hiddenCharacterFaults } from './hidden-characters.ts';
import { readJson } from './json-source.ts';
import { logoProblem, mostLogoBytes } from './logo.ts';
import { placeOf } from './place.ts';
import { labelOf, schemaFaults } from './schema-faults.ts';
import { at, type Fault, type Source } from './source.ts';
import { withoutSchemaKey } from './without-schema-key.ts';

/** Contrast that text needs at least. Source: WCAG 2.2, 1.4.3. */
const readable = 4.5;

/** What a company's look is printed and shown on: paper, and the site's dark ground. */
const grounds = {
  accent: { colour: '#ffffff', zh: '白底', en: 'white' },
  accentOnDark: { colour: '#10171b', zh: '深色底', en: 'the dark ground' },
} as const;

/**
 * Reads a company's look, `company.json`. What is missing, and what is wrong, is as Capstone's own;
 * what is wrong is reported.
 *
 * @param path of the file; it need not be there
 */
export function loadCompany(path: string): { company: Company; findings: Finding[] } {
  const none = { company: ownLook, findings: [] };
  if (!existsSync(path)) return none;
  const read = readText(path);
  if ('fault' in read) return { company: ownLook, findings: findingsOf([read.fault]) };
  const source = readJson(read.text);
  const faults = [...hiddenCharacterFaults(read.text), ...source.faults];
  if (source.data === undefined) return { company: ownLook, findings: findingsOf(faults) };
  const data = withoutSchemaKey(source.data);
  const parsed = CompanySchema.safeParse(data);
  if (!parsed.success) {
    faults.push(...schemaFaults(CompanySchema, source, data, parsed.error.issues));
    return { company: ownLook, findings: findingsOf(faults) };
  }
  const { colours, logo, ...rest } = parsed.data;
  const contrasts = contrastFaults(colours ?? {}, source);
  const picture = logo === undefined ? undefined : readLogo(logo, dirname(path), source);
  faults.push(...contrasts, ...(picture && 'fault' in picture ? [picture.fault] : []));
  const company: Company = {
    ...rest,
    ...(colours && contrasts.length === 0 ? { colours } : {}),
    ...(picture && 'image' in picture ? { logoImage: picture.image } : {}),
  };
  return { company, findings: findingsOf(faults) };
}

function findingsOf(faults: readonly Fault[]): Finding[] {
  return faults.map((fault) => ({
    ...fault,
    severity: codes[fault.code],
    file: companyFile.path,
  }));
}

function contrastFaults(colours: NonNullable<Company['colours']>, source: Source): Fault[] {
  return (['accent', 'accentOnDark'] as const).flatMap((key) => {
    const colour = colours[key];
    const ground = grounds[key];
    if (colour === undefined) return [];
    const ratio = contrast(colour, ground.colour);
    if (ratio >= readable) return [];
    const shown = ratio.toFixed(2);
    return [
      invalid(['colours', key], source, {
        zh: `${colour} 与${ground.zh}的对比度只有 ${shown}，至少要 ${String(readable)} 才看得清`,
        en: `${colour} on ${ground.en} has a contrast of ${shown}; text needs at least ${String(readable)}`,
      }),
    ];
  });
}

function readLogo(
  logo: string,
  folder: string,
  source: Source,
): { image: string } | { fault: Fault } {
  const refused = (problem: Localised) => ({ fault: invalid(['logo'], source, problem) });
  const path = join(folder, logo);
  if (logo.startsWith('/') || logo.split('/').includes('..') || !isFile(path)) {
    return refused({ zh: `没有 ${logo} 这个文件`, en: `there is no file ${logo}` });
  }
  const { size } = lstatSync(path);
  if (size > mostLogoBytes) {
    const [has, most] = [size, mostLogoBytes].map((bytes) => String(Math.ceil(bytes / 1024)));
    return refused({
      zh: `${logo} 有 ${has ?? ''} KB，最多 ${most ?? ''} KB`,
      en: `${logo} has ${has ?? ''} KB; at most ${most ?? ''} KB`,
    });
  }
  const bytes = readFileSync(path);
  const isSvg = logo.endsWith('.svg');
  const problem = logoProblem(bytes, isSvg);
  if (problem) return refused(problem);
  const type = isSvg ? 'image/svg+xml' : 'image/png';
  return { image: `data:${type};base64,${bytes.toString('base64')}` };
}

function isFile(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile();
}

function invalid(path: DataPath, source: Source, problem: Localised): Fault {
  const label = labelOf(schemaAt(CompanySchema, path), path);
  const place = at(placeOf(source, CompanySchema, path));
  return { code: 'schema/invalid', args: { label, problem }, path, ...place };
}
