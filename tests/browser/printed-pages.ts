import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { bare } from '../fixtures/pdf-text.ts';

/** A page that a browser printed; texts are bare. */
export interface PrintedPage {
  /** Width and height in points, rounded. */
  size: [number, number];
  /** What stands in the margins above and below, from the left. */
  above: string;
  below: string;
  body: string;
}

/** Points of the margins that `document.css` leaves. */
const [marginAbove, marginBelow] = [24, 20].map((millimetres) => (millimetres * 72) / 25.4) as [
  number,
  number,
];

/** The pages of a PDF, the text on each by where it stands. */
export async function printedPages(bytes: Uint8Array): Promise<PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => {
      if (!('str' in item)) return [];
      const [x, y] = item.transform.slice(4) as [number, number];
      return [{ text: item.str, x, y }];
    });
    const margin = (inside: (y: number) => boolean): string =>
      bare(
        pieces
          .filter(({ y }) => inside(y))
          .sort((one, other) => one.x - other.x)
          .map(({ text }) => text)
          .join(''),
      );
    pages.push({
      size: [Math.round(width), Math.round(height)],
      above: margin((y) => y > height - marginAbove),
      below: margin((y) => y < marginBelow),
      body: bare(
        pieces
          .filter(({ y }) => y >= marginBelow && y <= height - marginAbove)
          .map(({ text }) => text)
          .join(''),
      ),
    });
  }
  await task.destroy();
  return pages;
}
