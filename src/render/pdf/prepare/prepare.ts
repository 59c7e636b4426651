import type { Fields } from '../../../document/block.ts';
import type { Attachment, Document } from '../../../document/document.ts';
import { contentsDepth } from '../../../document/contents-depth.ts';
import { plainLabel, type Label } from '../../../document/label.ts';
import { mainLanguage } from '../../../document/language.ts';
import type { Language } from '../../../document/language.ts';
import { rendererWords, type RendererWords } from '../words.ts';
import { fieldLines } from './field-lines.ts';
import { closeHeadingGaps } from './heading-levels.ts';
import { keepTogether, type KeptBlock } from './keep-together.ts';
import { checkLinkTargets } from './link-targets.ts';
import { mapNodes } from './map-nodes.ts';
import { replaceMissingGlyphs } from './missing-glyphs.ts';
import { measureTables } from './table-measures.ts';
import { textRuns } from './text-runs.ts';

/** What the layout files read: the document, fit to be printed, and what is carried with it. */
export interface LayoutInput {
  document: Omit<Document, 'attachments' | 'language' | 'control' | 'blocks'> & {
    language: Language;
    control: KeptBlock[];
    blocks: KeptBlock[];
  };
  /** Deepest level of heading that the contents list. */
  contentsDepth: number;
  /** As written, not as printed: nothing of it is drawn. */
  metadata: { title: string; author: string; keywords: string[] };
  attachments: readonly Attachment[];
  words: RendererWords;
  /** The cover's mark as a picture of its outlines. */
  mark?: string;
  /** The company's logo: the text of an SVG, or the bytes of a PNG. */
  logo?: { format: 'svg' | 'png'; data: string | number[] };
}

/**
 * Makes a document fit for the layout: characters that the font has, headings without gaps, links
 * that lead somewhere, measured tables.
 */
export function prepare(
  document: Document,
  attachments: readonly Attachment[],
  mark: string | undefined,
): LayoutInput {
  const { title, author, number, cover } = document;
  const language = mainLanguage(document.language);
  const { attachments: _, ...printed } = addMeasures(
    measureTables(checkLinkTargets(replaceMissingGlyphs(document))),
  );
  const control = keepTogether(closeHeadingGaps(printed.control));
  const blocks = keepTogether(closeHeadingGaps(printed.blocks));
  return {
    document: { ...printed, language, control, blocks },
    contentsDepth: contentsDepth(document),
    metadata: { title, author, keywords: keywords(number, cover?.subtitle, cover?.edition) },
    attachments,
    words: rendererWords[language],
    ...(mark === undefined ? {} : { mark }),
    ...(document.look?.logo === undefined ? {} : { logo: logoOf(document.look.logo) }),
  };
}

function addMeasures<T>(value: T): T {
  return mapNodes(value, (node) => {
    if (node.type === 'text') return { ...node, ...textRuns(node['value'] as string) };
    if (node.type === 'fields') return { ...node, ...fieldLines(node as unknown as Fields) };
    return node;
  });
}

function logoOf(address: string): NonNullable<LayoutInput['logo']> {
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  return address.startsWith('data:image/svg+xml')
    ? { format: 'svg', data: bytes.toString('utf8') }
    : { format: 'png', data: [...bytes] };
}

function keywords(...words: (Label | undefined)[]): string[] {
  return words.map((word) => plainLabel(word ?? '')).filter((word) => word !== '');
}
