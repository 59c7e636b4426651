import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../document/document.ts';
import { projectFile } from '../../project-root.ts';
import { fingerprint } from '../../render/fingerprint.ts';
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
    .update(fingerprint('render'))
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
