/**
 * `npm run bench [-- check samples dossier]`: how fast the parts are on this machine. Each suite is a
 * file of its own; each figure comes from a process of its own, timed after its imports.
 */
const suites = ['samples', 'check', 'dossier'] as const;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite === name));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}; there are ${suites.join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of suites) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n${name}`);
    const suite = (await import(`./${name}.ts`)) as { run: () => void };
    suite.run();
  }
}

export {};
