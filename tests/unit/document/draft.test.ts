import { describe, expect, test } from 'vitest';
import { messages } from '../../../src/diagnostics/describe.ts';
import type { Block, Table } from '../../../src/document/block.ts';
import type { Document } from '../../../src/document/document.ts';
import { isInternalCode } from '../../../src/diagnostics/codes.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { evaluateGates } from '../../../src/rules/evaluate.ts';
import { bare, pdfPages } from '../../fixtures/pdf-text.ts';
import { dossierOf, method, sampleIds, sampleRecords } from '../../fixtures/sample-dossier.ts';
import { slantedShapes } from '../../fixtures/slanted-shapes.ts';

const editions = ['internal', 'customer'] as const;
type Edition = (typeof editions)[number];

/** From which day each dossier is final, as its signatures and its log have it; the others are drafts. */
const finalFrom: Readonly<Record<string, Partial<Record<Edition, string>>>> = {
  'lantern-valve': { customer: '2026-04-24', internal: '2026-05-12' },
  'pine-needle-paper': { customer: '2026-09-15' },
};

/** Days on which a gate was passed. */
const gateDays: Readonly<Record<string, readonly string[]>> = {
  'copperfin-marine': ['2026-11-13'],
  'harbour-bakery': [],
  'lantern-valve': ['2026-04-03', '2026-04-15', '2026-04-24', '2026-05-12'],
  'pine-needle-paper': ['2026-08-07', '2026-08-28', '2026-09-15'],
  'skylark-piano': ['2026-09-04', '2026-09-22'],
};

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const isFinal = (id: string, edition: Edition, day: string) =>
  day >= (finalFrom[id]?.[edition] ?? '9999');

test('the days are those on which the samples passed their gates', () => {
  expect(Object.keys(gateDays).sort()).toEqual([...sampleIds].sort());
  for (const id of sampleIds) {
    const gates = evaluateGates({ project: sampleRecords(id), method, today: '2026-12-31' });
    expect(gates.flatMap(({ closedOn }) => closedOn ?? [])).toEqual(gateDays[id]);
  }
});

const cases = sampleIds.flatMap((id) =>
  editions.flatMap((edition) =>
    [
      '2025-12-01',
      ...(gateDays[id] ?? []).flatMap((day) => [dayBefore(day), day]),
      '2026-11-24',
    ].map((day) => ({
      id,
      edition,
      day,
      standing: isFinal(id, edition, day) ? 'final' : 'a draft',
    })),
  ),
);

test.each(cases)('$id, $edition, $day: $standing, and why', ({ id, edition, day }) => {
  const dossier = dossierOf(sampleRecords(id), edition, 'en', day);
  const final = isFinal(id, edition, day);
  expect(dossier.cover?.mark).toBe(final ? undefined : 'DRAFT');
  expect(JSON.stringify(dossier.control)).toContain(final ? '"Final"' : '"Draft"');
  expect(reasonsOf(dossier)).toEqual(final ? [] : reasonsFor(id, edition, day));
});

/** The last draft and the first final dossier, or the draft of today. */
const printed = sampleIds.flatMap((id) =>
  editions.flatMap((edition) => {
    const day = finalFrom[id]?.[edition];
    const days = day === undefined ? ['2026-11-24'] : [dayBefore(day), day];
    return days.map((one) => ({ id, edition, day: one }));
  }),
);

describe.each(printed)('the PDF of $id, $edition, $day', (choice) => {
  const { id, edition, day } = choice;
  const language = edition === 'customer' ? 'zh' : 'en';

  test('bears the mark on every page of a draft and on none of a final dossier', async () => {
    const dossier = dossierOf(sampleRecords(id), edition, language, day);
    const bytes = renderPdf(dossier);
    const letters = isFinal(id, edition, day) ? 0 : { zh: 2, en: 5 }[language];
    const pages = await pdfPages(bytes);
    expect(pages.length).toBeGreaterThan(10);
    expect(await slantedShapes(bytes)).toEqual(pages.map(() => letters));
    const control = bare(pages.slice(1, 4).join(''));
    const reasons = reasonsOf(dossier).flat();
    expect(reasons.filter((reason) => !control.includes(bare(reason)))).toEqual([]);
  });
});

/** What the control page says of each gate that is not passed, a line each. */
function reasonsOf({ control }: Document): string[][] {
  const at = control.findIndex((block) => block.type === 'heading' && block.id === 'draft');
  if (at < 0) return [];
  const isTable = (block: Block): block is Table => block.type === 'table';
  const table = control.slice(at).find(isTable);
  return (table?.rows ?? []).map(([, cell = []]) =>
    cell.flatMap((inline) => (inline.type === 'text' ? [inline.value] : [])),
  );
}

/** What it should say: the rules that fail, of those that the edition knows. */
function reasonsFor(id: string, edition: Edition, today: string): string[][] {
  const gates = evaluateGates({ project: sampleRecords(id), method, today });
  return gates.flatMap(({ state, closedOn, rules }) => {
    const known = rules.filter(({ rule }) => edition === 'internal' || !isInternalCode(rule.code));
    const open = known.filter(({ outcome }) => outcome === 'failed');
    const passed =
      edition === 'internal' ? state === 'passed' : closedOn !== undefined && open.length === 0;
    if (known.length === 0 || passed) return [];
    return open.length === 0
      ? [['Every rule holds, but the gate has not been passed yet.']]
      : [open.map(({ rule }) => `${messages.en[rule.code].title} (open)`)];
  });
}
