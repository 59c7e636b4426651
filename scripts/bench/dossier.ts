import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLargeProject } from './make-large-project.ts';
import { measure } from './measure.ts';

/** Issues of the large project. */
const many = 1000;

/** How long printing takes: one dossier, those of all samples, and those of a very large project. */
export function run(): void {
  const one = measure('dossier', 'lantern-valve');
  console.log(
    `  lantern-valve, after another dossier: ${one.seconds.toFixed(2)} s, ${one.megabytes.toFixed(0)} MB`,
  );
  const all = measure('dossier');
  console.log(
    `  all ${all.count} samples in one process: ${all.seconds.toFixed(2)} s, ${all.megabytes.toFixed(0)} MB`,
  );
  large();
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
