import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../../../src/checking/check.ts';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { ruleCodes } from '../../../src/rules/index.ts';

/** A change to a sample project; files are named from the project's folder. */
export type CaseEdit =
  | { file: string; match: string; to: string }
  | { file: string; write: string }
  | { file: string; hex: string }
  | { file: string; size: number }
  | { file: string; linkTo: string }
  | { file: string; folder: true }
  | { file: string; pipe: true }
  | { file: string; remove: true }
  /** Brings the repository's own `content/method` along, so that it can be edited too. */
  | { copy: 'method' };

/** A `case.json`: a sample project, what is done to it, and every finding that it then has. */
export interface Case {
  project: string;
  edits: CaseEdit[];
  /** `file:line:column-endLine:endColumn code`, or `file code` where only the file is known. */
  findings: string[];
}

/** The folder of the cases: `<code>/<case>/case.json`. */
export const casesFolder = 'tests/cases';

/** Every case as `<code>/<name>`, in order. */
export function caseNames(): string[] {
  return readdirSync(casesFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/case.json'))
    .map((path) => dirname(path))
    .sort();
}

export function caseFile(name: string): string {
  return join(casesFolder, name, 'case.json');
}

export function readCase(name: string): Case {
  return JSON.parse(readFileSync(caseFile(name), 'utf8')) as Case;
}

/** Applies a case to a copy of its project and checks it. */
export function runCase({ project, edits }: Case): { findings: Finding[]; lines: string[] } {
  const root = mkdtempSync(join(tmpdir(), 'capstone-case-'));
  try {
    const folder = join(root, 'projects', project);
    cpSync(join('content/projects', project), folder, { recursive: true });
    for (const edit of edits) apply(root, folder, edit);
    const content = loadContent(contentFolders(root), ruleCodes);
    const findings = check(content, { today: '2026-11-25', lookBack: false });
    return { findings, lines: findings.map((finding) => asLine(finding, project)) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function apply(root: string, folder: string, edit: CaseEdit): void {
  if ('copy' in edit) {
    cpSync('content/method', join(root, 'method'), { recursive: true });
    return;
  }
  const path = join(folder, edit.file);
  mkdirSync(dirname(path), { recursive: true });
  if ('write' in edit) writeFileSync(path, edit.write);
  else if ('hex' in edit) writeFileSync(path, Buffer.from(edit.hex, 'hex'));
  else if ('remove' in edit) rmSync(path, { recursive: true });
  else if ('linkTo' in edit) symlinkSync(edit.linkTo, path);
  else if ('folder' in edit) mkdirSync(path);
  else if ('pipe' in edit) execFileSync('mkfifo', [path]);
  else if ('size' in edit) {
    // Only the length is set; the disk holds nothing of it.
    writeFileSync(path, '');
    truncateSync(path, edit.size);
  } else {
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(new RegExp(edit.match, 'm'), () => edit.to);
    if (changed === text) throw new Error(`Nothing in ${edit.file} matches ${edit.match}.`);
    writeFileSync(path, changed);
  }
}

function asLine({ file, position, code }: Finding, project: string): string {
  const name = file.replace(`projects/${project}/`, '');
  if (!position) return `${name} ${code}`;
  const { line, column, endLine, endColumn } = position;
  return `${name}:${line}:${column}-${endLine ?? '?'}:${endColumn ?? '?'} ${code}`;
}
