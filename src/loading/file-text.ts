import { readFileSync } from 'node:fs';
import type { Fault } from './source.ts';

/** Reads a file as UTF-8 text. Never throws: what is wrong comes back as a fault. */
export function readText(path: string): { text: string } | { fault: Fault } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? String(error);
    return { fault: { code: 'file/unreadable', args: { problem } } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: { code: 'file/encoding', args: { encoding: guessEncoding(bytes) } } };
  }
}

function guessEncoding(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return 'GBK / GB18030';
  } catch {
    return 'Latin-1';
  }
}
