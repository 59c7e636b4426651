import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Block } from '../../../src/document/block.ts';
import { projectFile } from '../../../src/project-root.ts';
import { withCacheLimit } from '../../../src/render/pdf/cache-limit.ts';
import { PdfSizeError, renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { everyBlock, everyBlockForm } from '../../fixtures/every-block.ts';

afterEach(() => vi.restoreAllMocks());

describe('a document larger than the machine', () => {
  const value = 'word '.repeat(400_000);
  const blocks: Block[] = [{ type: 'paragraph', children: [{ type: 'text', value }] }];

  test('is refused, and it is said what it takes', () => {
    vi.spyOn(process, 'availableMemory').mockReturnValue(2 ** 28);
    const print = () => renderPdf({ ...everyBlockForm, blocks });
    expect(print).toThrow(PdfSizeError);
    expect(print).toThrow(/^No PDF of “.+”: .* about 0\.6 GB of memory, and 0\.3 GB are free\.$/);
  });

  test('leaves a small one as it is', () => {
    vi.spyOn(process, 'availableMemory').mockReturnValue(2 ** 20);
    expect(renderPdf(everyBlockForm).length).toBeGreaterThan(0);
  });
});

describe('what Typst forgets while it works', () => {
  test('changes nothing of what it prints', () => {
    const forgetful = withCacheLimit(Infinity, () => renderPdf(everyBlock));
    expect(Buffer.compare(forgetful, renderPdf(everyBlock))).toBe(0);
  });

  test('is emptied by a thread that ends with the work', async () => {
    const done = new Int32Array(new SharedArrayBuffer(4));
    const file = projectFile('src', 'render', 'pdf', 'cache-limit-worker.ts');
    const worker = new Worker(file, { workerData: { done } });
    await once(worker, 'online');
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
    expect(await once(worker, 'exit')).toEqual([0]);
  });
});
