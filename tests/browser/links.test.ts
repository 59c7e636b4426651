import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Page {
  links: string[];
  ids: Set<string>;
}

/** Every HTML page of the build, by address. */
function pages(): Map<string, Page> {
  const found = new Map<string, Page>();
  for (const path of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(join('dist', path), 'utf8');
    const address = `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
    found.set(address, {
      links: [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, url = '']) =>
        url.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
      ),
      ids: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)),
    });
  }
  return found;
}

test('every link inside the site leads to a page, an anchor or a file that is there', () => {
  const all = pages();
  expect(all.size).toBeGreaterThan(60);
  const broken: string[] = [];
  for (const [address, { links }] of all) {
    for (const link of links) {
      if (/^(https?:|mailto:|tel:|data:|javascript:)/.test(link)) continue;
      const url = new URL(link, `http://site${address}`);
      const path = decodeURIComponent(url.pathname);
      const page = all.get(path);
      const isFile = existsSync(join('dist', path)) && !path.endsWith('/');
      if (!page && !isFile) broken.push(`${address} → ${link}`);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (page && anchor && anchor !== '_top' && !page.ids.has(anchor)) {
        broken.push(`${address} → ${link} (no such anchor)`);
      }
    }
  }
  expect([...new Set(broken)]).toEqual([]);
});

test('every link of a rule’s “why” leads to a section that is there', () => {
  const all = pages();
  const ruleLinks = [...all]
    .filter(([address]) => /^\/(zh|en)\/rules\/./.test(address))
    .flatMap(([, { links }]) => links);
  expect(ruleLinks.some((link) => link.includes('/activities/7-1/#strategy'))).toBe(true);
});
