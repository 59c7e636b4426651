import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import type { Document } from '../../document/document.ts';
import type { Workbook } from '../../document/sheets/workbook.ts';
import { fingerprint } from '../../render/fingerprint.ts';
import { mediaTypes, type DocumentFormat } from '../../render/formats.ts';
import { renderXlsx } from '../../render/xlsx/render-xlsx.ts';
import { documentCache, type DocumentCache } from './document-cache.ts';
import { documentChannel, type DocumentMade } from './document-channel.ts';
import { renderInPool } from './render-pool.ts';

/**
 * Renders a document for the site, as a response with its media type. What was rendered before from
 * the same document, with the same renderers, comes from the cache; `CAPSTONE_CACHE=off` renders
 * everything anew.
 */
export async function renderedResponse(
  document: Document,
  format: DocumentFormat,
  cache: DocumentCache = documentCache(),
): Promise<Response> {
  const make = () => renderInPool(document, format);
  return response(await cached(document, format, cache, make), format);
}

/** The same for a spreadsheet. */
export async function sheetsResponse(
  workbook: Workbook,
  cache: DocumentCache = documentCache(),
): Promise<Response> {
  return response(await cached(workbook, 'xlsx', cache, () => renderXlsx(workbook)), 'xlsx');
}

const made = channel(documentChannel);

function response(bytes: Uint8Array, format: keyof typeof mediaTypes): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaTypes[format] } });
}

async function cached(
  source: Document | Workbook,
  format: string,
  cache: DocumentCache,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { title } = source;
  const isCached = process.env['CAPSTONE_CACHE'] !== 'off';
  const name = isCached ? `${keyOf(source, format)}.${format}` : '';
  const known = isCached ? cache.read(name) : undefined;
  if (known) {
    made.publish({ title, from: 'cache' } satisfies DocumentMade);
    return known;
  }
  const bytes = await make();
  made.publish({ title, from: 'renderer' } satisfies DocumentMade);
  if (isCached) cache.write(name, bytes);
  return bytes;
}

function keyOf(source: Document | Workbook, format: string): string {
  return createHash('sha256')
    .update(fingerprint('document', 'render'))
    .update(format)
    .update(JSON.stringify(source))
    .digest('hex');
}
