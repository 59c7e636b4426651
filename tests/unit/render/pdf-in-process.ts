import { execFileSync } from 'node:child_process';
import type { Document } from '../../../src/document/document.ts';
import { projectFile } from '../../../src/project-root.ts';

/** Prints a document in a process of its own, which is ended after half a minute. */
export function renderInProcess(document: Document, env: Record<string, string> = {}): Uint8Array {
  const module = projectFile('src', 'render', 'pdf', 'render-pdf.ts');
  const script = `
    import { readFileSync } from 'node:fs';
    const { renderPdf } = await import(${JSON.stringify(module)});
    process.stdout.write(renderPdf(JSON.parse(readFileSync(0, 'utf8'))));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: '/',
    env: { ...process.env, ...env },
    input: JSON.stringify(document),
    timeout: 30_000,
    maxBuffer: 50_000_000,
  });
}
