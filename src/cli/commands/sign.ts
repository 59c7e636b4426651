import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { valueAt } from '../../model/value-at.ts';
import { currentSchemaVersion } from '../../model/records/project.ts';
import { suggestion } from '../../loading/suggestion.ts';
import type { LoadedProject } from '../../loading/load-project.ts';
import { inLanguage } from '../../model/localised.ts';
import { memberOf, type ProjectRecords, type RecordEntry } from '../../model/project-records.ts';
import type { Signature } from '../../model/values/signature.ts';
import { recordKindIds, recordKinds } from '../../model/records/index.ts';
import { foldersOf, loadOne, shown, type CliContext } from '../context.ts';
import { sharedOptions } from '../options.ts';
import { setSignatures } from '../set-signatures.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';
import { writeWhole } from '../write-file.ts';

interface SignCommandOptions {
  by: string;
  on?: string;
  part?: string;
  content?: string;
}

/** Adds `sign`: writes one person's signature, with the seal of what the record now says. */
export function addSign(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  const { words } = context;
  program
    .command('sign')
    .description(words.sign)
    .argument('<id>', words.arguments.project)
    .argument('<record>', words.arguments.record)
    .requiredOption('--by <member>', words.options.by)
    .addOption(shared.on())
    .option('--part <part>', words.options.part)
    .addOption(shared.lang())
    .addOption(shared.content())
    .action((id: string, path: string, options: SignCommandOptions) => {
      const folders = foldersOf(context, options.content);
      const { project } = loadOne(context, folders, id);
      const { records } = project;
      if (!records) throw new UsageError(brokenMessage(project, context));
      const entry = entryAt(records, path, context);
      const part = partOf(entry, path, options.part, context);
      const member = memberOf(records, options.by);
      if (!member) {
        const ids = records.project.data.team.map((one) => one.id);
        const closest = suggestion(options.by, ids)[context.language];
        throw new UsageError(fill(words.errors.noMember, { id: options.by, suggestion: closest }));
      }
      const seal = entry.seals[part] ?? '';
      const on = options.on ?? context.today;
      const signature: Signature = { by: member.id, on, seal, version: currentSchemaVersion };
      const steps = part === '' ? [] : part.split('.').map(asStep);
      const old = valueAt(entry.data, [...steps, 'signatures']) as Signature[];
      const index = old.findIndex((one) => one.by === member.id);
      const signatures =
        index < 0 ? [...old, signature] : old.map((one, at) => (at === index ? signature : one));
      const file = join(folders.projects, id, path);
      writeWhole(file, setSignatures(readFileSync(file, 'utf8'), path, steps, signatures));
      const name = inLanguage(member.name, context.language);
      context.out(`${fill(words.signed, { name, path: shown(file), on, seal })}\n`);
    });
}

function asStep(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}

function brokenMessage({ id, findings }: LoadedProject, { words }: CliContext): string {
  return fill(words.errors.broken, { id, count: findings.length });
}

function pathOf({ kind, id }: RecordEntry): string {
  return recordKinds[kind].path.replace('*', id);
}

function entryAt(project: ProjectRecords, path: string, context: CliContext): RecordEntry {
  const entries = recordKindIds.flatMap((kind): readonly RecordEntry[] => project.records[kind]);
  const found = entries.find((entry) => pathOf(entry) === path);
  if (found) return found;
  const closest = suggestion(path, entries.map(pathOf))[context.language];
  throw new UsageError(fill(context.words.errors.noSuchRecord, { path, suggestion: closest }));
}

/** The path of the part to sign: `""` for the whole record. */
function partOf(
  entry: RecordEntry,
  path: string,
  asked: string | undefined,
  { words }: CliContext,
): string {
  const parts = Object.keys(entry.seals);
  if (parts.length === 0) throw new UsageError(fill(words.errors.neverSigned, { path }));
  if (parts.includes('') && asked === undefined) return '';
  const nameOf = (part: string) => {
    const stage = valueAt(entry.data, [...part.split('.').map(asStep), 'stage']);
    return typeof stage === 'string' ? stage : part;
  };
  const found = parts.find((part) => part !== '' && nameOf(part) === asked);
  if (found !== undefined) return found;
  throw new UsageError(
    fill(words.errors.notSignable, { path, known: parts.map(nameOf).join(', ') }),
  );
}
