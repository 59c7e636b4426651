/** Builds the site and serves it: `npm start`. PORT chooses the port, 4321 by default. */
import { networkInterfaces } from 'node:os';
import { serve } from './serve.ts';

const port = Number(process.env['PORT'] ?? 4321);
console.log('Building the handbook, the projects and their documents …');
await import('./build.ts');
const site = await serve(process.env['CAPSTONE_OUT'] ?? 'dist', port);

const hosts = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ family, internal }) => family === 'IPv4' && !internal)
  .map(({ address }) => address);
console.log('\nCapstone 收官');
for (const host of ['localhost', ...hosts]) {
  const base = `http://${host}:${String(site.port)}`;
  console.log(`  中文     ${base}/zh/`);
  console.log(`  English  ${base}/en/`);
}
console.log('\nCtrl+C to stop.');
