import type { APIContext } from 'astro';
import { webFontFile, webFontFiles } from '../../site/build/web-font.ts';

export function getStaticPaths() {
  return webFontFiles().map((file) => ({ params: { file } }));
}

export function GET({ params }: APIContext): Response {
  return new Response(webFontFile(params['file'] ?? ''), {
    headers: { 'content-type': 'font/woff2' },
  });
}
