import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { resolve } from 'node:path';
import { ownContent } from '../../loading/content-folders.ts';
import { editLink } from './edit-link.ts';
import { languageOf } from './language.ts';
import { lastUpdated } from './last-updated.ts';
import { neighbourName } from './neighbour-name.ts';
import { siteContent } from './site-content.ts';
import { sourceFile } from './source-file.ts';

const own = process.env['CAPSTONE_CONTENT'];
const content = own ? resolve(own) : ownContent;

/**
 * Gives each page the picture of its language for shared links, and what Starlight looks for in
 * `src/content/docs` though it lies elsewhere: last change and edit link. A home page whose title
 * is the site's own bears it once; the pages before and after bear names that stand alone.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const language = languageOf(context.url);
  const picture = new URL(`/${language}/social.png`, context.site);
  route.head.push({ tag: 'meta', attrs: { property: 'og:image', content: picture.href } });
  if (route.entry.data.title === route.siteTitle) {
    const title = route.head.find(({ tag }) => tag === 'title');
    if (title) title.content = `${route.siteTitle} | ${route.entry.data.description ?? ''}`;
  }
  for (const neighbour of [route.pagination.prev, route.pagination.next]) {
    if (neighbour) neighbour.label = neighbourName(neighbour, siteContent().method, language);
  }
  const source = sourceFile(context.url.pathname, route.entry.filePath);
  if (!source) return;
  const date = lastUpdated(source.folder, source.file);
  if (date) route.lastUpdated = date;
  const address = editLink(source.file, content, process.env);
  if (address) route.editUrl = address;
});
