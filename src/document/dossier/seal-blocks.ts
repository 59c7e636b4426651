import { recordKinds } from '../../model/records/index.ts';
import { shortDigest } from '../../sealing/canonical.ts';
import { dossierCode, type Manifest, type ManifestRecord } from '../../sealing/manifest.ts';
import { scanText } from '../../sealing/scan.ts';
import type { Block, Heading, Inline } from '../block.ts';
import { fillLabel, labelIn, plainLabel, type Label } from '../label.ts';
import type { DocumentLanguage } from '../language.ts';
import { qrFigure } from '../qr-figure.ts';
import { paragraph, stackedInline, textInline } from '../text.ts';
import type { DocumentTexts } from '../words.ts';

/** The dossier's last part: its seals, its code, and how to prove both. */
export function sealBlocks(
  manifest: Manifest,
  texts: DocumentTexts,
  language: DocumentLanguage,
): Block[] {
  const rows = manifest.dossier.records.flatMap((record) => signatureRows(record, texts, language));
  return [
    heading(1, 'seals', texts.seals),
    paragraph(rows.length > 0 ? texts.sealsNote : texts.noSeals),
    ...(rows.length > 0 ? [sealTable(rows, texts)] : []),
    heading(2, 'seals-code', texts.codeHeading),
    paragraph([{ type: 'strong', children: [token(dossierCode(manifest.dossier))] }]),
    paragraph(texts.codeNote),
    codeFigure(manifest, texts),
    printedWith(manifest, texts),
    heading(2, 'seals-prove', texts.proveHeading),
    paragraph(texts.proveNote),
    paragraph(texts.proveResult),
    paragraph(texts.proveByHand),
    // Last, since no line of it can be left over alone.
    ...commands(manifest, texts),
  ];
}

function heading(level: Heading['level'], id: string, text: Label): Heading {
  return { type: 'heading', level, id, number: '', text };
}

function token(value: string): Inline {
  return { type: 'token', value };
}

function sealTable(rows: Inline[][][], texts: DocumentTexts): Block {
  const head = [
    texts.document,
    texts.signedBy,
    texts.signatureLabels.date,
    texts.sealStart,
    texts.sealState,
  ];
  return {
    type: 'table',
    columns: [{ width: 5 }, { width: 2 }, { width: 2 }, { width: 2.4 }, { width: 2 }],
    head: head.map((text) => [stackedInline(text)]),
    rows,
  };
}

function signatureRows(record: ManifestRecord, texts: DocumentTexts, language: DocumentLanguage) {
  const label = labelIn(recordKinds[record.kind].labels, language);
  return (record.signed ?? []).flatMap(({ title, signatures }) =>
    signatures.map(({ name, on, seal, intact }): Inline[][] => [
      [
        ...(record.number === undefined
          ? []
          : [token(record.number), { type: 'break' } satisfies Inline]),
        textInline(label),
        // As it is signed, in all its languages at once.
        ...(title === undefined ? [] : [textInline(` · ${title}`)]),
      ],
      [textInline(name)],
      [token(on)],
      [{ type: 'code', value: shortDigest(seal) }],
      [
        {
          type: 'badge',
          tone: intact ? 'good' : 'bad',
          value: intact ? texts.sealStates.intact : texts.sealStates.broken,
        },
      ],
    ]),
  );
}

function codeFigure({ dossier }: Manifest, texts: DocumentTexts): Block {
  const code = dossierCode(dossier);
  return qrFigure(scanText(dossier), plainLabel(fillLabel(texts.qrAlt, { code })));
}

function commands({ dossier }: Manifest, texts: DocumentTexts): Block[] {
  const capstone = (rest: string): Block => ({
    type: 'code',
    value: `npm run capstone -- ${rest}`,
  });
  const project = `--project ${dossier.project}`;
  const items: Block[][] = [
    [paragraph(texts.proveFile), capstone('verify dossier.pdf')],
    [paragraph(texts.provePaper), capstone(`verify ${project} --code ${dossierCode(dossier)}`)],
    [paragraph(texts.proveSeals), capstone(`verify ${project}`)],
  ];
  return [{ type: 'list', ordered: true, start: 1, items }];
}

function printedWith({ printed }: Manifest, texts: DocumentTexts): Block {
  const { capstone, commit } = printed;
  const row = (label: Label, inline: Inline) => ({ label, value: [paragraph([inline])] });
  return {
    type: 'fields',
    columns: 2,
    rows: [
      row(texts.printedVersion, textInline(`Capstone 收官 ${capstone}`)),
      row(
        texts.printedCommit,
        commit === undefined ? textInline(texts.noCommit) : { type: 'code', value: commit },
      ),
    ],
  };
}
