import type { Document } from '../../document/document.ts';
import { mainLanguage } from '../../document/language.ts';
import type { Language } from '../../document/language.ts';

const tags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** A Word file's properties: whose it is, what, in which language, as of which day. */
export function coreProperties({ title, number, author, language, date }: Document): string {
  const day = `${date}T00:00:00Z`;
  const properties = [
    ['dc:title', title],
    ['dc:creator', author],
    ['dc:identifier', number],
    ['dc:language', tags[mainLanguage(language)]],
    ['cp:lastModifiedBy', author],
    ['cp:revision', '1'],
  ] as const;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...properties.map(([name, value]) => `<${name}>${escaped(value)}</${name}>`),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escaped(day)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${escaped(day)}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
