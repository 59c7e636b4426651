import { ownContent } from '../../src/loading/content-folders.ts';
import { measure } from './measure.ts';

/** `check` over the sample projects, as a person waits for it: once, in a fresh process. */
export function run(): void {
  const times = Array.from({ length: 5 }, () => measure('check', ownContent).seconds).sort();
  console.log(
    `  check, after the imports: ${(times[2] ?? 0).toFixed(2)} s (${times.map((one) => one.toFixed(2)).join(', ')})`,
  );
}
