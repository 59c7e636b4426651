import { Worker } from 'node:worker_threads';
import { projectFile } from '../project-file.ts';

/** What the thread is started with. */
export interface CacheLimit {
  /** A word that turns from 0 when the work is done. */
  done: Int32Array<SharedArrayBuffer>;
}

/** Bytes of input that a document of about two hundred pages has. */
export const large = 1_200_000;

/**
 * Typesets with what Typst remembers kept small. Typst keeps each step of its layout for the case that the
 * same step comes again, and frees nothing while it works: several megabytes a page. For a large document
 * a second thread makes it forget again and again. What was forgotten and is needed once more is made
 * once more, the same.
 *
 * @param size bytes of the input
 */
export function withCacheLimit<Result>(size: number, work: () => Result): Result {
  if (size < large) return work();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(projectFile('src', 'render', 'pdf', 'cache-limit-worker.ts'), {
    workerData: { done } satisfies CacheLimit,
  });
  // A thread that cannot start costs memory alone.
  worker.unref();
  worker.on('error', (error: Error) => {
    process.emitWarning(error);
  });
  try {
    return work();
  } finally {
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
  }
}
