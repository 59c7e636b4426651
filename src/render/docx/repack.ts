import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Document } from '../../document/document.ts';
import { palette } from './palette.ts';
import { coreProperties } from './core-properties.ts';

/** The date that every entry of the zip carries: the first that zip knows, in any time zone. */
const entryDate = new Date(1980, 0, 1);

const types = '[Content_Types].xml';

/**
 * Writes a Word file anew so that the same document gives the same bytes: entries in order and
 * without a time, ids counted instead of random, properties from the document.
 */
export function repack(file: Uint8Array, document: Document): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).sort();
  // Readers look for the list of types first.
  const ordered = [types, ...names.filter((name) => name !== types)];
  const counted = countedIds();
  const coloured = accentColours(document.look?.accent);
  const entries: Zippable = {};
  for (const name of ordered) {
    const bytes = parts[name];
    if (!bytes) continue;
    const isText = /\.(?:xml|rels)$/.test(name);
    entries[name] = isText ? strToU8(coloured(counted(strFromU8(bytes), name))) : bytes;
  }
  entries['docProps/core.xml'] = strToU8(coreProperties(document));
  return zipSync(entries, { mtime: entryDate, level: 9 });
}

/** Sets the company's colour wherever an attribute has our own. */
function accentColours(accent: string | undefined): (xml: string) => string {
  if (accent === undefined) return (xml) => xml;
  const own = new RegExp(`(?<=<w:[^<>]*\\bw:(?:val|color|fill)=")${palette.accent}(?=")`, 'g');
  return (xml) => xml.replaceAll(own, accent.slice(1).toUpperCase());
}

/**
 * Ids that docx draws at random, or counts on from file to file within one process: bookmarks,
 * links and shapes. All of them stand in attributes, or as names in field codes.
 */
const ids: readonly { pattern: RegExp; scope: 'file' | 'part'; prefix: string }[] = [
  { pattern: /(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+(?=")/g, scope: 'file', prefix: '' },
  {
    pattern: /(?<=\bw:(?:name|anchor)="|<w:instrText[^>]*>PAGEREF )_Toc\d+\b/g,
    scope: 'file',
    prefix: '_Toc',
  },
  { pattern: /(?<=\b(?:r:id|Id)=")rId(?!\d{1,6}")[^"]+(?=")/g, scope: 'part', prefix: 'rIdLink' },
  {
    pattern: /(?<=\bid=")PowerPlusWaterMarkObject[^"]*(?=")/g,
    scope: 'file',
    prefix: 'PowerPlusWaterMarkObject',
  },
  { pattern: /(?<=<wp:docPr\b[^>]*\bid=")\d+(?=")/g, scope: 'file', prefix: '' },
];

/** Replaces each such id by its place in the order of appearance. */
function countedIds(): (xml: string, name: string) => string {
  const places = new Map<string, string>();
  const counts = new Map<string, number>();
  return (xml, name) =>
    ids.reduce((text, { pattern, scope, prefix }, index) => {
      // Each kind counts for itself: a bookmark and a shape may bear the same number.
      const key = `${String(index)}@${scope === 'part' ? partOf(name) : ''}@`;
      return text.replaceAll(pattern, (id) => {
        const known = places.get(`${key}${id}`);
        if (known !== undefined) return known;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        places.set(`${key}${id}`, `${prefix}${String(count)}`);
        return `${prefix}${String(count)}`;
      });
    }, xml);
}

/** A part and the list of its links share their ids. */
function partOf(name: string): string {
  return name.replace(/_rels\/(.+)\.rels$/, '$1');
}
