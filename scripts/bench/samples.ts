import { ownContent } from '../../src/loading/content-folders.ts';
import { measure } from './measure.ts';

/** `check` over the sample projects, as a person waits for it: once, in a fresh process. */
export function run(): void {
  const runs = Array.from({ length: 5 }, () => measure('check', ownContent));
  runs.sort((one, other) => one.seconds - other.seconds);
  const [fastest, , median] = runs;
  for (const [name, one] of Object.entries({ fastest, median })) {
    const { seconds = 0, cpuSeconds = 0 } = one ?? {};
    console.log(
      `  check, after the imports, ${name} of 5: ${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of computing)`,
    );
  }
}
