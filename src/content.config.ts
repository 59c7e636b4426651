import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentFolders } from './loading/content-folders.ts';

/** What a handbook page says of itself beside Starlight's own fields. */
const handbookFields = z.object({
  /** The stage, activity or task that the page is about, by number. */
  stage: z.string().optional(),
  activity: z.string().optional(),
  task: z.string().optional(),
});

const { handbook } = contentFolders(process.env['CAPSTONE_CONTENT']);

export const collections = {
  docs: defineCollection({
    loader: glob({ base: handbook, pattern: '**/*.mdx' }),
    schema: docsSchema({ extend: handbookFields }),
  }),
  i18n: defineCollection({
    loader: glob({ base: './src/site/i18n', pattern: '*.json' }),
    schema: i18nSchema(),
  }),
};
