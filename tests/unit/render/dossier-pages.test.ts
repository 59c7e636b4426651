import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/document/block.ts';
import { plainLabel } from '../../../src/document/label.ts';
import { documentLanguages } from '../../../src/document/language.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { pdfParts, type PagePart } from '../../fixtures/pdf-parts.ts';
import { bare } from '../../fixtures/pdf-text.ts';
import { dossierOf, sampleIds, sampleRecords } from '../../fixtures/sample-dossier.ts';

/** Every language with CAPSTONE_ALL, as before a release; otherwise each dossier in one of them. */
const dossiers = sampleIds.flatMap((id, index) =>
  (['internal', 'customer'] as const).flatMap((edition, at) =>
    documentLanguages
      .filter((_, place) => process.env['CAPSTONE_ALL'] ?? place === (index + at) % 3)
      .map((language) => ({ id, edition, language, paper: index % 2 ? 'letter' : 'a4' }) as const),
  ),
);

describe.each(dossiers)('the pages of $id, $edition, $language, $paper', (choice) => {
  const { id, edition, language, paper } = choice;

  test('end and begin as a printer would have it', async () => {
    const dossier = { ...dossierOf(sampleRecords(id), edition, language), paper };
    const pages = await pdfParts(renderPdf(dossier));
    expect(pages.length).toBeGreaterThan(10);
    const faults = pages.flatMap((parts, index) =>
      [
        endsWithHeading(parts) && 'ends with a heading',
        beginsWithSignatures(parts, dossier.blocks) && 'begins with signatures',
        isLeftOver(parts) && 'begins with the last row of a table',
        index > 0 && lines(parts) < 2 && 'holds a single line',
      ].flatMap((fault) => (fault ? [`page ${String(index + 1)} ${fault}`] : [])),
    );
    expect(faults).toEqual([]);
  });
});

function endsWithHeading(parts: readonly PagePart[]): boolean {
  return parts.at(-1)?.roles.some((role) => /^H\d$/.test(role)) ?? false;
}

/** Signatures apart from what they sign could be put below anything. */
function beginsWithSignatures(parts: readonly PagePart[], blocks: readonly Block[]): boolean {
  const text = parts.map((part) => part.text).join('');
  return blocks.some((block) => {
    if (block.type !== 'signatures') return false;
    const { side, role } = block.slots[0] ?? { side: '', role: '' };
    const words = [side, role, block.labels.signature].map((label) => bare(plainLabel(label)));
    return text.startsWith(words.join(''));
  });
}

/** Whether the first thing on a page is one row of a table that began before. */
function isLeftOver(parts: readonly PagePart[]): boolean {
  const [first] = parts;
  const table = elementOf(first, 'Table');
  if (table === undefined) return false;
  const own = parts.filter((part) => elementOf(part, 'Table') === table);
  const rows = new Set(own.map((part) => elementOf(part, 'TR')));
  return rows.size === 1 && !own.some(({ roles }) => roles.includes('THead'));
}

function elementOf(part: PagePart | undefined, role: string): number | undefined {
  return part?.ids[part.roles.indexOf(role)];
}

/** About how many lines a page holds: its elements that hold text. */
function lines(parts: readonly PagePart[]): number {
  return new Set(parts.map(({ ids }) => ids.at(-1))).size;
}
