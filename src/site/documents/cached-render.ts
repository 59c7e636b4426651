import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import type { Document } from '../../document/document.ts';
import { fingerprint } from '../../render/fingerprint.ts';
import { mediaTypes, type Format } from '../../render/formats.ts';
import { documentCache } from './document-cache.ts';
import { documentChannel, type DocumentMade } from './document-channel.ts';
import { renderInPool } from './render-pool.ts';

/**
 * Renders a document for the site, as a response with its media type. What was rendered before from
 * the same document, with the same renderers, comes from the cache; `CAPSTONE_CACHE=off` renders
 * everything anew.
 */
export async function renderedResponse(document: Document, format: Format): Promise<Response> {
  const bytes = await cachedRender(document, format);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaTypes[format] } });
}

const cache = documentCache();
const made = channel(documentChannel);

async function cachedRender(document: Document, format: Format): Promise<Uint8Array> {
  if (process.env['CAPSTONE_CACHE'] === 'off') return rendered(document, format);
  const key = createHash('sha256')
    .update(fingerprint('document', 'render'))
    .update(format)
    .update(JSON.stringify(document))
    .digest('hex');
  const name = `${key}.${format}`;
  const known = cache.read(name);
  if (known) {
    made.publish({ title: document.title, from: 'cache' } satisfies DocumentMade);
    return known;
  }
  const bytes = await rendered(document, format);
  cache.write(name, bytes);
  return bytes;
}

async function rendered(document: Document, format: Format): Promise<Uint8Array> {
  const bytes = await renderInPool(document, format);
  made.publish({ title: document.title, from: 'renderer' } satisfies DocumentMade);
  return bytes;
}
