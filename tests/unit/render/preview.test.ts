import { expect, test } from 'vitest';
import sharp from 'sharp';
import { buildTemplate } from '../../../src/document/template/template.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { previewHeight, previewWidth } from '../../../src/render/pdf/preview-size.ts';
import { renderDocument } from '../../../src/render/render.ts';

const { method } = loadMethod('content/method');

/** The share of the picture's pixels that are darker than paper. */
async function inked(picture: Uint8Array): Promise<number> {
  const pixels = await sharp(picture).greyscale().raw().toBuffer();
  return pixels.filter((grey) => grey < 200).length / pixels.length;
}

test.each(['acceptance-report', 'maintenance-contract', 'reassignment-sheet'])(
  'the preview of %s shows its first page, small, and the same each time',
  async (id) => {
    const template = method.templates.find((one) => one.id === id);
    if (!template) throw new Error(id);
    const document = buildTemplate({ template, method, language: 'zh', date: '2026-01-01' });
    const picture = await renderDocument(document, 'preview');
    const { width, height, format } = await sharp(picture).metadata();
    expect({ width, height, format }).toEqual({
      width: previewWidth,
      height: previewHeight('a4'),
      format: 'png',
    });
    expect(picture.length).toBeLessThan(50 * 1024);
    expect(await inked(picture)).toBeGreaterThan(0.005);
    expect(Buffer.from(await renderDocument(document, 'preview')).equals(picture)).toBe(true);
  },
);
