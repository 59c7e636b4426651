import { PDFName, type PDFContext, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';

interface Size {
  width: number;
  height: number;
}

/** How a ticked and an empty box look: a tick drawn as a line, or nothing over the printed box. */
export function checkAppearance(size: Size, value: string, context: PDFContext): PDFDict {
  const { width, height } = size;
  const at = (x: number, y: number) => `${(x * width).toFixed(2)} ${(y * height).toFixed(2)}`;
  const tick = [
    `q 1 J 1 j ${(height * 0.12).toFixed(2)} w 0.09 0.28 0.35 RG`,
    `${at(0.2, 0.52)} m ${at(0.42, 0.28)} l ${at(0.8, 0.76)} l S Q`,
  ].join(' ');
  const states = context.obj({});
  states.set(PDFName.of(value), drawn(tick, size, context));
  states.set(PDFName.of('Off'), drawn('', size, context));
  return context.obj({ N: states });
}

/** How a field looks before anybody has written in it. */
export function emptyAppearance(size: Size, context: PDFContext): PDFDict {
  return context.obj({ N: drawn('/Tx BMC EMC', size, context) });
}

function drawn(content: string, { width, height }: Size, context: PDFContext): PDFRef {
  return context.register(
    context.stream(content, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, Number(width.toFixed(2)), Number(height.toFixed(2))],
    }),
  );
}
