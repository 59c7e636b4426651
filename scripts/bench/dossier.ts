import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownContent } from '../../src/loading/content-folders.ts';
import { makeLargeProject } from './make-large-project.ts';
import { measure, type Measured } from './measure.ts';

/** Issues of the large project. */
const many = 1000;

/** How long printing takes: the dossiers of the samples, and those of a very large project. */
export function run(): void {
  for (const id of readdirSync(join(ownContent, 'projects')).sort()) {
    const [first, warm] = [measure('dossier', id), measure('dossier', id, 'warm')];
    console.log(
      `  ${id.padEnd(20)} ${String(first.count).padStart(3)} pages, first ${time(first)}, warm ${time(warm)}, ${first.megabytes.toFixed(0)} MB`,
    );
  }
  large();
}

function time({ seconds, cpuSeconds, count }: Measured): string {
  const each = ((seconds * 30) / count).toFixed(2);
  return `${seconds.toFixed(2)} s (${each} s for 30 pages; ${cpuSeconds.toFixed(2)} s of computing)`;
}

function large(): void {
  const root = mkdtempSync(join(tmpdir(), 'capstone-bench-'));
  try {
    makeLargeProject(root, 'harbour-bakery', many);
    const kinds = [
      ['customer', 'pdf'],
      ['internal', 'pdf'],
      ['internal', 'html'],
      ['internal', 'docx'],
    ] as const;
    for (const [edition, format] of kinds) {
      const made = measure('large', root, 'harbour-bakery', edition, format);
      const size = `${String(made.count)} ${format === 'pdf' ? 'pages' : 'KB'}`;
      console.log(
        `  ${String(many)} issues, ${edition}, ${format}: ${made.seconds.toFixed(1)} s (${made.cpuSeconds.toFixed(1)} s of computing), ${size}, ${made.megabytes.toFixed(0)} MB`,
      );
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
