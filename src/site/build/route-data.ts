import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { relative, resolve } from 'node:path';
import { contentFolders } from '../../loading/content-folders.ts';
import { lastUpdated } from './last-updated.ts';

const { handbook } = contentFolders(process.env['CAPSTONE_CONTENT']);
const editBase = process.env['CAPSTONE_EDIT_URL']?.replace(/\/*$/, '/');

/** Starlight looks for both in `src/content/docs`; the handbook lies elsewhere. */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const { filePath } = route.entry;
  const path = filePath && relative(handbook, resolve(filePath)).replaceAll('\\', '/');
  if (!path || path.startsWith('..')) return;
  const date = lastUpdated(handbook, filePath);
  if (date) route.lastUpdated = date;
  if (editBase) route.editUrl = new URL(`handbook/${path}`, editBase);
});
