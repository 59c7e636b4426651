import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { relative, resolve } from 'node:path';
import { contentFolders } from '../../loading/content-folders.ts';
import { languageOf } from './language.ts';
import { lastUpdated } from './last-updated.ts';

const { handbook } = contentFolders(process.env['CAPSTONE_CONTENT']);
const editBase = process.env['CAPSTONE_EDIT_URL']?.replace(/\/*$/, '/');

/**
 * Gives each page the picture of its language for shared links, and the handbook's pages what
 * Starlight looks for in `src/content/docs`, though they lie elsewhere: last change and edit link.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const picture = new URL(`/${languageOf(context.url)}/social.png`, context.site);
  route.head.push({ tag: 'meta', attrs: { property: 'og:image', content: picture.href } });
  const { filePath } = route.entry;
  const path = filePath && relative(handbook, resolve(filePath)).replaceAll('\\', '/');
  if (!path || path.startsWith('..')) return;
  const date = lastUpdated(handbook, filePath);
  if (date) route.lastUpdated = date;
  if (editBase) route.editUrl = new URL(`handbook/${path}`, editBase);
});
