import type { APIContext } from 'astro';
import type { Language } from '../../model/localised.ts';
import { languagePaths } from '../../site/documents/paths.ts';
import { searchEntries } from '../../site/search/entries.ts';

export const getStaticPaths = languagePaths;

/** Titles, headings, terms and numbers, for the search box. */
export async function GET({ params }: APIContext): Promise<Response> {
  return Response.json(await searchEntries(params['lang'] as Language));
}
