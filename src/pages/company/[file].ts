import { siteContent } from '../../site/build/site-content.ts';
import { siteLogo } from '../../site/build/company.ts';

/** The company's logo, once for all pages. */
export function getStaticPaths() {
  const logo = siteLogo(siteContent().method.company);
  return logo ? [{ params: { file: logo.address.slice('/company/'.length) } }] : [];
}

export function GET(): Response {
  const logo = siteLogo(siteContent().method.company);
  return new Response(logo?.bytes, { headers: { 'content-type': logo?.mediaType ?? '' } });
}
