import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { plainLabel } from '../../src/document/label.ts';
import type { Language } from '../../src/model/localised.ts';
import { renderHtml } from '../../src/render/html/render-html.ts';
import {
  dossierOf as builtDossierOf,
  readableProjects,
} from '../../src/site/documents/documents.ts';
import { bare } from '../fixtures/pdf-text.ts';
import { dossierOf, sampleRecords } from '../fixtures/sample-dossier.ts';
import { missingPlaces, placesOf } from '../fixtures/text-pieces.ts';
import { wholePieces, type TableTexts } from '../fixtures/whole-pieces.ts';
import { markupOf } from './built-pages.ts';
import { printedPages, type PrintedPage } from './printed-pages.ts';
import { openSite, type Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await site.close();
});

interface Source {
  document: Document;
  path: string;
  /** What stands there, where the build did not write it. */
  file?: string;
}

/** The dossier's page of the build, and the document that the build made it from. */
function builtPage(id: string, language: Language): Source {
  const path = `/${language}/projects/${id}/dossier/`;
  vi.stubEnv('CAPSTONE_AS_OF', /\d{4}-\d\d-\d\d/.exec(markupOf(path))?.[0] ?? '');
  const project = readableProjects().find((one) => one.id === id);
  if (!project) throw new Error(`The build has no project ${id}.`);
  return { document: builtDossierOf(project, language), path };
}

/** The file that the commands write for the customer, on a machine with a Chinese font. */
function customersFile(id: string, language: Language): Source {
  const document = dossierOf(sampleRecords(id), 'customer', language);
  const font = `<link rel="stylesheet" href="/fonts/noto-sans-sc.css">`;
  return {
    document,
    path: `/${id}.html`,
    file: renderHtml(document).replace('<head>', `$&${font}`),
  };
}

const sources: [string, () => Source][] = (
  [
    ['copperfin-marine', 'en'],
    ['lantern-valve', 'zh'],
  ] as const
).flatMap(([id, language]): [string, () => Source][] => [
  [`${id}, ${language}, the page of the site`, () => builtPage(id, language)],
  [`${id}, ${language}, the customer's file`, () => customersFile(id, language)],
]);

describe.each(sources)('%s, printed from a browser without scripts', (_name, open) => {
  let dossier: Document;
  let pages: PrintedPage[];

  beforeAll(async () => {
    const source = open();
    dossier = source.document;
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const { file } = source;
    if (file !== undefined) {
      await page.route(`**${source.path}`, (route) =>
        route.fulfill({ body: file, contentType: 'text/html; charset=utf-8' }),
      );
    }
    await page.goto(site.base + source.path);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
    await context.close();
  });

  test('holds every paragraph and cell in order, and nothing besides', () => {
    const { tables } = wholePieces(dossier);
    const text = pages.map(({ body }) => withoutRepeatedHead(body, tables)).join('');
    const places = placesOf(dossier);
    expect(missingPlaces(places, text)).toEqual([]);
    expect(text.endsWith(places.at(-1)?.texts.at(-1) ?? 'nothing')).toBe(true);
    expect(letters(pages[0]?.body ?? '')).toBe(letters(places[0]?.texts.join('') ?? ''));
  });

  test('is A4, with number, section, code and page around each page but the cover', () => {
    const [cover, ...rest] = pages;
    expect(cover).toMatchObject({ above: '', below: '' });
    const sections = sectionTitles(dossier);
    let at = -1;
    const expected = rest.map(({ body }, index) => {
      if (body.startsWith(sections[at + 1] ?? 'nothing')) at += 1;
      const page = { page: index + 2, total: pages.length };
      const pageOfTotal = plainLabel(dossier.words.pageOfTotal).replaceAll(
        /\{(page|total)\}/g,
        (_, name: 'page' | 'total') => String(page[name]),
      );
      return {
        size: [595, 842],
        above: bare(dossier.number + (sections[at] ?? '')),
        below: bare((dossier.code ?? '') + pageOfTotal),
      };
    });
    expect(rest.map(({ body: _, ...around }) => around)).toEqual(expected);
    expect(sections[at]).toBe(sections.at(-1));
  });

  test('splits no row, field or signatures over two pages', () => {
    const { tables, fields, signatures } = wholePieces(dossier);
    const pieces = [...tables.flatMap(({ rows }) => rows), ...fields, ...signatures];
    expect(signatures.length).toBeGreaterThan(0);
    expect(split(pieces, pages)).toEqual([]);
  });

  test('repeats the head of a table that goes on, on each page', () => {
    const { tables } = wholePieces(dossier);
    const later = tables.flatMap(({ rows }) => rows.slice(1));
    expect(pages.filter(({ body }) => later.some((row) => body.startsWith(row)))).toEqual([]);
    expect(
      pages.filter(({ body }) => withoutRepeatedHead(body, tables) !== body).length,
    ).toBeGreaterThan(1);
  });
});

/** A page's text without the head of a table that began on a page before. */
function withoutRepeatedHead(body: string, tables: readonly TableTexts[]): string {
  const goesOn = tables.find(({ head, rows }) =>
    rows.slice(1).some((row) => body.startsWith(head + row)),
  );
  return body.slice(goesOn?.head.length ?? 0);
}

/** A text's letters, sorted: the cover may put its lines in an order of its own. */
function letters(text: string): string {
  return Array.from(text).sort().join('');
}

/** The sections that begin a page, in order: as the page begins with them. */
function sectionTitles({ control, words, blocks }: Document): string[] {
  const titles = (of: Document['blocks']): string[] =>
    of.flatMap((block) =>
      block.type === 'heading' && block.level === 1 && !block.runsOn
        ? [bare(block.number + plainLabel(block.text))]
        : [],
    );
  return [...titles(control), bare(plainLabel(words.contents)), ...titles(blocks)];
}

/** The texts that stand whole on fewer pages than they should. */
function split(texts: readonly string[], pages: readonly PrintedPage[]): string[] {
  const needed = new Map<string, number>();
  for (const text of texts) needed.set(text, (needed.get(text) ?? 0) + 1);
  return [...needed].flatMap(([text, count]) => {
    const found = pages.reduce((sum, { body }) => sum + body.split(text).length - 1, 0);
    return text !== '' && found < count ? [text] : [];
  });
}
