/** One of the threads that print documents beside each other; see render-pool.ts. */
import { parentPort } from 'node:worker_threads';
import { renderDocument } from '../../render/render.ts';
import type { RenderAnswer, RenderJob } from './render-pool.ts';

parentPort?.on('message', (job: RenderJob) => {
  void answer(job).then((message) => parentPort?.postMessage(message));
});

async function answer({ id, document, format }: RenderJob): Promise<RenderAnswer> {
  try {
    return { id, bytes: await renderDocument(document, format) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}
