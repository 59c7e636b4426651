import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** What a task reports of itself. */
export interface Measured {
  /** From after the imports to the end. */
  seconds: number;
  /** Of it, what this process computed; on a busy machine less. */
  cpuSeconds: number;
  /** The most memory that the process ever held, in megabytes. */
  megabytes: number;
  /** What the task counted. */
  count: number;
}

/** Runs a script of `scripts/bench/tasks` in a process of its own. */
export function measure(task: string, ...args: string[]): Measured {
  const script = new URL(`./tasks/${task}.ts`, import.meta.url).pathname;
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The task ${task} failed.`);
  return JSON.parse(stdout) as Measured;
}

/** In a task: times `work` and prints what {@link measure} reads. */
export async function report(work: () => number | Promise<number>): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  const count = await work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, cpuSeconds, megabytes, count } satisfies Measured));
}
