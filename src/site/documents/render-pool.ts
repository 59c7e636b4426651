import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Document } from '../../document/document.ts';
import { projectFile } from '../../project-root.ts';
import type { DocumentFormat } from '../../render/formats.ts';

/** A document that a thread is to print. */
export interface RenderJob {
  id: number;
  document: Document;
  format: DocumentFormat;
}

export type RenderAnswer = { id: number; bytes: Uint8Array } | { id: number; problem: string };

/** More threads than this cost more memory (each holds the fonts) than they save time. */
const mostThreads = 8;

interface Waiting {
  job: RenderJob;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}

interface Thread {
  worker: Worker;
  busy: Waiting | undefined;
}

const threads: Thread[] = [];
const queue: Waiting[] = [];
let jobs = 0;

/**
 * Prints a document in a thread of its own, as many beside each other as the machine has cores. The
 * threads end with the process.
 *
 * @throws Error with the renderer's message where it refuses the document
 */
export function renderInPool(document: Document, format: DocumentFormat): Promise<Uint8Array> {
  jobs += 1;
  const job = { id: jobs, document, format };
  return new Promise((resolve, reject) => {
    queue.push({ job, resolve, reject });
    dispatch();
  });
}

function dispatch(): void {
  while (queue.length > 0) {
    const thread = threads.find(({ busy }) => busy === undefined) ?? newThread();
    if (!thread) return;
    const next = queue.shift();
    if (!next) return;
    thread.busy = next;
    thread.worker.ref();
    thread.worker.postMessage(next.job);
  }
}

function newThread(): Thread | undefined {
  if (threads.length >= Math.min(availableParallelism(), mostThreads)) return undefined;
  const worker = new Worker(projectFile('src', 'site', 'documents', 'render-worker.ts'));
  const thread: Thread = { worker, busy: undefined };
  threads.push(thread);
  worker.on('message', (answer: RenderAnswer) => {
    const done = thread.busy;
    thread.busy = undefined;
    // An idle thread does not keep the process alive.
    worker.unref();
    if ('bytes' in answer) done?.resolve(answer.bytes);
    else done?.reject(new Error(answer.problem));
    dispatch();
  });
  worker.on('error', (error: Error) => {
    threads.splice(threads.indexOf(thread), 1);
    thread.busy?.reject(error);
    dispatch();
  });
  return thread;
}
