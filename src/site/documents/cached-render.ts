import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../document/document.ts';
import { projectFile } from '../../project-root.ts';
import { mediaTypes, type Format } from '../../render/formats.ts';
import { renderDocument } from '../../render/render.ts';

/**
 * Renders a document for the site, as a response with its media type. What was rendered before from
 * the same document, with the same renderers, comes from the cache; `CAPSTONE_CACHE=off` renders
 * everything anew.
 */
export async function renderedResponse(document: Document, format: Format): Promise<Response> {
  const bytes = await cachedRender(document, format);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaTypes[format] } });
}

async function cachedRender(document: Document, format: Format): Promise<Uint8Array> {
  if (process.env['CAPSTONE_CACHE'] === 'off') return renderDocument(document, format);
  const key = createHash('sha256')
    .update(rendererFingerprint())
    .update(format)
    .update(JSON.stringify(document))
    .digest('hex');
  const folder = projectFile('.cache', 'documents');
  const path = join(folder, `${key}.${format}`);
  if (existsSync(path)) return readFileSync(path);
  const bytes = await renderDocument(document, format);
  mkdirSync(folder, { recursive: true });
  const temporary = `${path}.${String(process.pid)}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
  return bytes;
}

let fingerprint: string | undefined;

/** Changes when the renderers or the packages they use change. */
function rendererFingerprint(): string {
  if (fingerprint !== undefined) return fingerprint;
  const hash = createHash('sha256').update(readFileSync(projectFile('package-lock.json')));
  const folder = projectFile('src', 'render');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(readFileSync(file));
  fingerprint = hash.digest('hex');
  return fingerprint;
}
