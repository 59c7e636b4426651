import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies a sample project to `content` and breaks it: a wrong reference, a misspelt key, HTML. */
export function writeBadContent(content: string): void {
  const project = join(content, 'projects/harbour-bakery');
  mkdirSync(content, { recursive: true });
  cpSync('content/projects/harbour-bakery', project, { recursive: true });
  edit(join(project, 'issues/005.mdx'), (text) => text.replace('patch: p01', 'patch: p09'));
  edit(join(project, 'issues/003.mdx'), (text) => `${text}\nThe <b>scale</b>, {QF-31}.\n`);
  edit(join(project, 'emergency-plan.json'), (text) => text.replace('"', '"x": 1, "'));
  writeFileSync(join(project, 'notes.txt'), 'not a record\n');
}

/** Rewrites a file. */
export function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
