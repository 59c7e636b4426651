import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CliContext } from '../../../src/cli/context.ts';
import { PrintError } from '../../../src/cli/print-error.ts';
import { render } from '../../../src/cli/render.ts';
import { cliWords } from '../../../src/cli/words.ts';
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

  test.each([
    ['zh', '约需 0.6 GB 内存，现有 0.3 GB 可用'],
    ['en', 'about 0.6 GB of memory, and 0.3 GB are free'],
  ] as const)('is refused on the command line, in %s', async (language, expected) => {
    vi.spyOn(process, 'availableMemory').mockReturnValue(2 ** 28);
    const context = { words: cliWords[language] } as CliContext;
    const printing = render({ ...everyBlockForm, blocks }, 'pdf', context);
    await expect(printing).rejects.toThrow(PrintError);
    await expect(printing).rejects.toThrow(expected);
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
