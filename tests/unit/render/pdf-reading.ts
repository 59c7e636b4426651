import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Buffer } from 'node:buffer';

/** A piece of text with its place on the page; points from the lower left corner. */
export interface Piece {
  text: string;
  page: number;
  x: number;
  y: number;
  width: number;
}

export interface OutlineEntry {
  title: string;
  page: number;
  entries: OutlineEntry[];
}

/** An element of the tags that a screen reader follows. */
export interface Tag {
  role: string;
  alt?: string;
  lang?: string;
  children: Tag[];
}

export interface PdfLink {
  page: number;
  /** An outside address, or the page that an inner link leads to. */
  target: string | number;
}

/** What a reader's program knows of a PDF. */
export interface PdfReading {
  pieces: Piece[];
  outline: OutlineEntry[];
  attachments: Record<string, { content: string; description: string }>;
  links: PdfLink[];
  tags: Tag[];
  info: Record<string, unknown>;
  /** How many shapes are drawn on each page. */
  shapes: number[];
}

type Loaded = Awaited<ReturnType<typeof getDocument>['promise']>;

export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const reading: PdfReading = {
    pieces: [],
    outline: await outlineOf(pdf, await pdf.getOutline()),
    attachments: await attachmentsOf(pdf),
    links: [],
    tags: [],
    info: (await pdf.getMetadata()).info as Record<string, unknown>,
    shapes: [],
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = item.transform.slice(4) as [number, number];
      reading.pieces.push({ text: item.str, page: number, x, y, width: item.width });
    }
    for (const link of (await page.getAnnotations()) as { url?: string; dest?: unknown }[]) {
      const target = link.url ?? (await pageOf(pdf, link.dest));
      reading.links.push({ page: number, target });
    }
    const tree: unknown = await page.getStructTree();
    if (tree) reading.tags.push(tagOf(tree));
    const { fnArray } = await page.getOperatorList();
    reading.shapes.push(fnArray.filter((operator) => operator === constructPath).length);
  }
  await task.destroy();
  return reading;
}

/** Every tag of some role, wherever it stands. */
export function tagsOf(tags: readonly Tag[], role: string): Tag[] {
  return tags.flatMap((tag) => [
    ...(tag.role === role ? [tag] : []),
    ...tagsOf(tag.children, role),
  ]);
}

/** Names of the fonts inside a PDF, without the prefix of a subset. */
export function fontNames(bytes: Uint8Array): string[] {
  const names = [
    ...latin1(bytes).matchAll(/\/(?:BaseFont|FontName) ?\/(?:[A-Z]{6}\+)?([^\s/>]+)/g),
  ];
  return [...new Set(names.map((match) => match[1] ?? ''))].sort();
}

/** The XMP metadata of a PDF. */
export function xmp(bytes: Uint8Array): string {
  return /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? '';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** pdf.js's number of the operator that draws a shape. */
const constructPath = 91;

interface NativeOutline {
  title: string;
  dest: unknown;
  items: NativeOutline[];
}

async function outlineOf(pdf: Loaded, entries: NativeOutline[] | null): Promise<OutlineEntry[]> {
  return Promise.all(
    (entries ?? []).map(async ({ title, dest, items }) => ({
      title,
      page: await pageOf(pdf, dest),
      entries: await outlineOf(pdf, items),
    })),
  );
}

async function pageOf(pdf: Loaded, dest: unknown): Promise<number> {
  const place: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const [reference] = place as [Parameters<Loaded['getPageIndex']>[0]];
  return (await pdf.getPageIndex(reference)) + 1;
}

async function attachmentsOf(pdf: Loaded): Promise<PdfReading['attachments']> {
  const entries = [...((await pdf.getAttachments()) ?? new Map<string, NativeAttachment>())];
  return Object.fromEntries(
    await Promise.all(
      entries.map(async ([id, { filename, description }]) => {
        const content = (await pdf.getAttachmentContent(id)) as Uint8Array;
        return [filename, { content: new TextDecoder().decode(content), description }] as const;
      }),
    ),
  );
}

interface NativeAttachment {
  filename: string;
  description: string;
}

interface NativeTag {
  role?: string;
  alt?: string;
  lang?: string;
  children?: NativeTag[];
}

function tagOf({ role = '', alt, lang, children = [] }: NativeTag): Tag {
  return {
    role,
    ...(alt === undefined ? {} : { alt }),
    ...(lang === undefined ? {} : { lang }),
    children: children.map(tagOf),
  };
}
