import { measure } from './measure.ts';

/** How long printing takes: one dossier of some thirty pages, and those of all samples. */
export function run(): void {
  const one = measure('dossier', 'lantern-valve');
  console.log(
    `  lantern-valve, once the typesetter is warm: ${one.seconds.toFixed(2)} s, ${one.megabytes.toFixed(0)} MB`,
  );
  const all = measure('dossier');
  console.log(
    `  all ${all.count} samples in one process: ${all.seconds.toFixed(2)} s, ${all.megabytes.toFixed(0)} MB`,
  );
}
