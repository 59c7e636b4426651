import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Localised } from '../model/localised.ts';
import type { Position } from '../diagnostics/finding.ts';
import { LineIndex } from './line-index.ts';
import { largestJson, largestMdx } from './limits.ts';
import { systemProblem } from './problems.ts';
import type { Fault } from './source.ts';

/** Links are not followed, and a pipe without a writer does not make the check wait for one. */
const flags =
  constants.O_RDONLY |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0) |
  ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** Reads a file as UTF-8 text, without a byte order mark. Never throws: what is wrong is a fault. */
export function readText(path: string): { text: string } | { fault: Fault } {
  try {
    const file = openSync(path, flags);
    try {
      const { size } = fstatSync(file);
      const limit = path.endsWith('.mdx') ? largestMdx : largestJson;
      if (size > limit) return { fault: tooLarge(size, limit) };
      return decode(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const name = basename(path);
    if (code === 'ELOOP') return { fault: { code: 'file/link', args: { name } } };
    return { fault: { code: 'file/unreadable', args: { problem: systemProblem(code) } } };
  }
}

function tooLarge(size: number, limit: number): Fault {
  const inMegabytes = (bytes: number) =>
    `${String(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;
  return {
    code: 'file/too-large',
    args: { size: inMegabytes(size), limit: inMegabytes(limit) },
  };
}

function decode(bytes: Buffer): { text: string } | { fault: Fault } {
  const encoding = wideEncoding(bytes);
  if (encoding) return { fault: { code: 'file/encoding', args: { encoding } } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const args = { encoding: guessEncoding(bytes) };
    return { fault: { code: 'file/encoding', args, position: firstBadPlace(bytes) } };
  }
}

/** Text in two bytes a character, which may well be valid UTF-8 full of NULs. */
function wideEncoding(bytes: Buffer): string | Localised | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  const nul = bytes.indexOf(0);
  if (nul < 0) return undefined;
  const head = bytes.subarray(0, 4096);
  const nuls = { even: 0, odd: 0 };
  for (const [index, byte] of head.entries()) {
    if (byte === 0) nuls[index % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  if (nuls.odd > head.length / 8 && nuls.even === 0) return 'UTF-16 LE';
  if (nuls.even > head.length / 8 && nuls.odd === 0) return 'UTF-16 BE';
  // A single NUL among text is reported at its place as a hidden character.
  if (nuls.even + nuls.odd <= head.length / 8) return undefined;
  return { zh: '二进制文件，不是文本', en: 'no text at all but a binary file' };
}

function guessEncoding(bytes: Buffer): string {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return 'GBK / GB18030';
  } catch {
    return 'Latin-1';
  }
}

/** The first character that is not UTF-8. */
function firstBadPlace(bytes: Buffer): Position {
  const text = new TextDecoder('utf-8').decode(bytes);
  let from = 0;
  for (let mark = text.indexOf('\ufffd'); mark >= 0; mark = text.indexOf('\ufffd', mark + 1)) {
    // A replacement character may also have been written by the author, as three good bytes.
    const good = bytes.indexOf('\ufffd', from);
    if (good < 0 || text.slice(0, mark).length !== decodedLength(bytes, good)) {
      return new LineIndex(text).range({ start: mark, end: mark + 1 });
    }
    from = good + 3;
  }
  return { line: 1, column: 1 };
}

function decodedLength(bytes: Buffer, end: number): number {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, end)).length;
}
