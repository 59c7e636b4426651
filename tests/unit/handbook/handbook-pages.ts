import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/model/localised.ts';

/** Paths of the handbook's pages in a language, from its folder. */
export function handbookPages(language: Language): string[] {
  return readdirSync(join('content/handbook', language), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function sourceOf(language: Language, page: string): string {
  return readFileSync(join('content/handbook', language, page), 'utf8');
}

/** The source without code, in blocks and in lines. */
export function withoutCode(source: string): string {
  return source.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

/** Level and id of each heading, `## purpose`; `no id` where it has none. */
export function headingsOf(source: string): string[] {
  return source
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .split('\n')
    .filter((line) => /^#{1,6} /.test(line))
    .map((line) => {
      const [, level = '', id = `no id: ${line}`] =
        /^(#+) .*?\[#([a-z0-9-]+)\]\s*$/.exec(line) ?? [];
      return `${level} ${id}`;
    });
}
