import type { PDFContext, PDFDict } from '@cantoo/pdf-lib';

/** How a ticked and an empty box look: a tick drawn as a line, or nothing over the printed box. */
export function checkAppearance(width: number, height: number, context: PDFContext): PDFDict {
  const at = (x: number, y: number) => `${(x * width).toFixed(2)} ${(y * height).toFixed(2)}`;
  const tick = [
    `q 1 J 1 j ${(height * 0.12).toFixed(2)} w 0.09 0.28 0.35 RG`,
    `${at(0.2, 0.52)} m ${at(0.42, 0.28)} l ${at(0.8, 0.76)} l S Q`,
  ].join(' ');
  const form = (content: string) =>
    context.register(
      context.stream(content, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, Number(width.toFixed(2)), Number(height.toFixed(2))],
      }),
    );
  return context.obj({ N: { Yes: form(tick), Off: form('') } });
}
