import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/block.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { renderInPool } from '../../../src/site/documents/render-pool.ts';
import { everyBlock, everyBlockForm } from '../../fixtures/every-block.ts';

test('threads print what this process prints, and one that fails does not stop the others', async () => {
  const broken = { ...everyBlock, blocks: [{ type: 'hologram' } as unknown as Block] };
  const [pdf, refused, form, docx] = await Promise.allSettled([
    renderInPool(everyBlock, 'pdf'),
    renderInPool(broken, 'pdf'),
    renderInPool(everyBlockForm, 'pdf'),
    renderInPool(everyBlock, 'docx'),
  ]);
  expect(refused).toMatchObject({ status: 'rejected' });
  expect(String((refused as PromiseRejectedResult).reason)).toContain('hologram');
  for (const [done, document, format] of [
    [pdf, everyBlock, 'pdf'],
    [form, everyBlockForm, 'pdf'],
    [docx, everyBlock, 'docx'],
  ] as const) {
    const expected = await renderDocument(document, format);
    expect(done.status === 'fulfilled' && Buffer.from(done.value).equals(expected)).toBe(true);
  }
});
