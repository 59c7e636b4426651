import type { APIContext } from 'astro';
import type { Language } from '../../model/localised.ts';
import { siteContent } from '../../site/build/site-content.ts';
import { languagePaths } from '../../site/documents/paths.ts';
import { socialPicture } from '../../site/social/social-picture.ts';

export const getStaticPaths = languagePaths;

/** The picture beside a shared link, one a language. */
export function GET({ params }: APIContext): Response {
  return new Response(socialPicture(siteContent().method, params['lang'] as Language));
}
