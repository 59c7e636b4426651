/**
 * Builds the site: `node scripts/build.ts`. Reads CAPSTONE_CONTENT (another content folder),
 * CAPSTONE_AS_OF (the day it stands for), CAPSTONE_AUDIENCE (for whom), CAPSTONE_SITE (its
 * address) and CAPSTONE_OUT (the folder to write, `dist` by default).
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { showDocumentProgress } = await import('./document-progress.ts');
const endProgress = showDocumentProgress(process.stdout);
const { build } = await import('astro');
await build({ logLevel: 'warn' });
endProgress();

const { pruneDocuments } = await import('../src/site/documents/document-cache.ts');
pruneDocuments();

const { writePageTexts } = await import('../src/site/build/page-texts.ts');
writePageTexts(process.env['CAPSTONE_OUT'] ?? 'dist');

const { writeServiceWorker } = await import('../src/site/build/service-worker.ts');
writeServiceWorker(process.env['CAPSTONE_OUT'] ?? 'dist');

export {};
