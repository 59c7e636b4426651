/** The thread that {@link withCacheLimit} starts: it empties Typst's cache, which a process has once. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { workerData } from 'node:worker_threads';
import type { CacheLimit } from './cache-limit.ts';

/**
 * By how much the process may grow before the cache is emptied. What is freed is used again before the
 * process grows further, so that this is about a third of what the cache comes to hold.
 */
const step = 12 * 2 ** 20;

/** Milliseconds between looks at the process; a page takes about twenty to lay out. */
const pause = 20;

const { done } = workerData as CacheLimit;
const typst = NodeCompiler.create();
let least = process.memoryUsage.rss();

while (Atomics.wait(done, 0, 0, pause) === 'timed-out') {
  const held = process.memoryUsage.rss();
  least = Math.min(least, held);
  if (held < least + step) continue;
  typst.evictCache(0);
  least = process.memoryUsage.rss();
}
