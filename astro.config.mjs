import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { contentFolders } from './src/loading/content-folders.ts';
import { loadMethod } from './src/loading/load-method.ts';
import { checklists } from './src/site/build/checklists.ts';
import { siteColours, siteTitle } from './src/site/build/company.ts';
import { contentImports } from './src/site/build/content-imports.ts';
import { headingIds } from './src/site/build/heading-ids.ts';
import { sidebarOf } from './src/site/build/sidebar.ts';

const folders = contentFolders(process.env.CAPSTONE_CONTENT);
const { method } = loadMethod(folders.method, folders.company);
const colours = siteColours(method.company);
const site = process.env.CAPSTONE_SITE ?? 'http://localhost:4321';

export default defineConfig({
  site,
  trailingSlash: 'always',
  outDir: process.env.CAPSTONE_OUT ?? './dist',
  build: { concurrency: 8 },
  markdown: { processor: unified({ remarkPlugins: [headingIds], rehypePlugins: [checklists] }) },
  integrations: [
    starlight({
      title: { 'zh-CN': siteTitle(method.company, 'zh'), en: siteTitle(method.company, 'en') },
      defaultLocale: 'zh',
      locales: {
        zh: { label: '简体中文', lang: 'zh-CN' },
        en: { label: 'English', lang: 'en' },
      },
      sidebar: sidebarOf(method, folders.handbook),
      customCss: ['./src/site/styles/site.css'],
      markdown: { processedDirs: [folders.handbook] },
      disable404Route: true,
      head: [
        ...(colours ? [{ tag: 'style', content: colours }] : []),
        {
          // Loads beside the page, for readers whose machine has no Chinese font.
          tag: 'link',
          attrs: {
            rel: 'stylesheet',
            href: '/fonts/noto-sans-sc.css',
            media: 'print',
            onload: "this.media='all'",
          },
        },
        {
          // The handbook stays readable without a network after the first visit.
          tag: 'script',
          attrs: { type: 'module' },
          content:
            "if ('serviceWorker' in navigator && location.protocol !== 'file:') addEventListener('load', () => navigator.serviceWorker.register('/service-worker.js'));",
        },
        {
          // A table wider than the screen scrolls; the keyboard must reach it too.
          tag: 'script',
          attrs: { type: 'module' },
          content:
            "const reach = () => { for (const table of document.querySelectorAll('.sl-markdown-content table')) if (table.scrollWidth > table.clientWidth) table.tabIndex = 0; }; reach(); addEventListener('load', reach); document.fonts.addEventListener('loadingdone', reach);",
        },
      ],
      lastUpdated: false,
      routeMiddleware: './src/site/build/route-data.ts',
      components: {
        Banner: './src/site/layout/Banner.astro',
        EditLink: './src/site/layout/EditLink.astro',
        Footer: './src/site/layout/Footer.astro',
        PageTitle: './src/site/layout/PageTitle.astro',
        SiteTitle: './src/site/layout/SiteTitle.astro',
        Search: './src/site/search/Search.astro',
      },
      pagination: true,
      credits: false,
    }),
    mdx({ optimize: true }),
  ],
  vite: {
    plugins: [contentImports(folders.handbook)],
    build: {
      rolldownOptions: {
        // Rolldown remarks on a directive that Astro puts into every MDX module; nothing is lost.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
    resolve: {
      alias: {
        '@capstone/handbook': fileURLToPath(
          new URL('./src/site/handbook/index.ts', import.meta.url),
        ),
      },
    },
    ssr: { external: ['@myriaddreamin/typst-ts-node-compiler'] },
  },
});
