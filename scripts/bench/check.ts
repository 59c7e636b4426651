import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeProjects } from './make-projects.ts';
import { measure, type Measured } from './measure.ts';

/** `check` over 10,000 and 100,000 records, against the floor of reading and parsing the same files. */
export function run(): void {
  for (const records of [10_000, 100_000]) {
    const root = mkdtempSync(join(tmpdir(), 'capstone-bench-'));
    try {
      makeProjects(root, records);
      const projects = join(root, 'projects');
      const floor = measure('floor', projects);
      const withProse = measure('floor', projects, 'prose');
      const check = measure('check', root);
      if (check.count > 0) throw new Error(`${check.count} findings in projects made to be clean.`);
      console.log(`  ${floor.count.toLocaleString('en')} records`);
      line('read and parse JSON and YAML', floor, records);
      line('the same, and the prose', withProse, records);
      line('check', check, records);
      const ratio = (other: Measured) => (check.cpuSeconds / other.cpuSeconds).toFixed(2);
      console.log(
        `    check computes ${ratio(floor)} times as long as the floor, ${ratio(withProse)} times with prose`,
      );
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
}

function line(name: string, { seconds, megabytes }: Measured, records: number): void {
  const speed = Math.round(records / seconds).toLocaleString('en');
  console.log(
    `    ${name.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s  ${speed.padStart(7)} records/s  ${megabytes.toFixed(0).padStart(5)} MB`,
  );
}
