import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DocumentCache } from '../../../src/site/documents/document-cache.ts';

let folder = '';
let cache: DocumentCache;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'capstone-cache-'));
  cache = new DocumentCache(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('gives back what was kept, and nothing half-written', () => {
  expect(cache.read('a.pdf')).toBeUndefined();
  cache.write('a.pdf', new Uint8Array([1, 2, 3]));
  expect([...(cache.read('a.pdf') ?? [])]).toEqual([1, 2, 3]);
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});

test('stays within its limit; what was asked for last stays', () => {
  for (const [index, name] of ['old.pdf', 'older.pdf', 'new.pdf'].entries()) {
    cache.write(name, new Uint8Array(100));
    const day = new Date(Date.UTC(2026, 0, [2, 1, 3][index]));
    utimesSync(join(folder, name), day, day);
  }
  cache.prune(400);
  expect(readdirSync(folder)).toHaveLength(3);
  cache.read('older.pdf');
  cache.prune(300);
  expect(readdirSync(folder).sort()).toEqual(['new.pdf', 'older.pdf']);
  cache.prune(0);
  expect(readdirSync(folder)).toEqual([]);
});
