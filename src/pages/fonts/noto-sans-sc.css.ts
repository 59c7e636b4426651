import { webFontCss } from '../../site/build/web-font.ts';

export function GET(): Response {
  return new Response(webFontCss(), { headers: { 'content-type': 'text/css' } });
}
