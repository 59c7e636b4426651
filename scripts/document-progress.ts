import { subscribe } from 'node:diagnostics_channel';
import type { WriteStream } from 'node:tty';
import { documentChannel, type DocumentMade } from '../src/site/documents/document-channel.ts';

/**
 * Shows in one line of a terminal how many documents a build has made; says nothing elsewhere.
 *
 * @returns ends the line
 */
export function showDocumentProgress(stream: WriteStream): () => void {
  if (!stream.isTTY) return () => undefined;
  const counts = { cache: 0, renderer: 0 };
  subscribe(documentChannel, (message) => {
    const { title, from } = message as DocumentMade;
    counts[from] += 1;
    const line = `Documents: ${String(counts.renderer)} printed, ${String(counts.cache)} unchanged · ${title}`;
    stream.clearLine(0);
    stream.cursorTo(0);
    stream.write(line.slice(0, stream.columns - 1));
  });
  return () => {
    if (counts.cache + counts.renderer > 0) stream.write('\n');
  };
}
