import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../../../src/checking/check.ts';
import { describe } from '../../../src/diagnostics/describe.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { ruleCodes } from '../../../src/rules/index.ts';

/** A change to one file of a real project. */
export type Edit =
  | { file: string; from: string | RegExp; to: string }
  | { file: string; write: string | Uint8Array }
  | { file: string; remove: true }
  | { file: string; linkTo: string };

/**
 * Copies a sample project, edits it as an author might, and checks it.
 *
 * @returns a line a finding: `file:line:column code`, and what it says in English
 */
export function checkEdited(
  project: string,
  edits: readonly Edit[],
  { today = '2026-11-25', lookBack = false } = {},
): string[] {
  const root = mkdtempSync(join(tmpdir(), 'capstone-'));
  try {
    const folder = join(root, 'projects', project);
    cpSync(join('content/projects', project), folder, { recursive: true });
    for (const edit of edits) apply(folder, edit);
    const content = loadContent(contentFolders(root), ruleCodes);
    return check(content, { today, lookBack }).map((finding) => {
      const { line, column } = finding.position ?? {};
      const file = finding.file.replace(`projects/${project}/`, '');
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      return `${place} ${finding.code} | ${describe(finding, 'en').what}`;
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function apply(folder: string, edit: Edit): void {
  const path = join(folder, edit.file);
  mkdirSync(dirname(path), { recursive: true });
  if ('write' in edit) writeFileSync(path, edit.write);
  else if ('remove' in edit) rmSync(path);
  else if ('linkTo' in edit) symlinkSync(edit.linkTo, path);
  else {
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(edit.from, edit.to);
    if (changed === text) throw new Error(`Nothing in ${edit.file} matches ${String(edit.from)}.`);
    writeFileSync(path, changed);
  }
}
