import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { find, type Pagefind } from '../../src/site/search/find.ts';
import { textMatches, type PageText } from '../../src/site/search/page-text.ts';
import type { SearchEntry } from '../../src/site/search/search-entry.ts';
import { openSite, watch, type Site } from './site.ts';

/** Each query loads the pages that it finds. */
vi.setConfig({ testTimeout: 240_000 });

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** Opens the search box of a language's home page. */
async function openSearch(language: string): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.base}/${language}/`);
  await page.locator('button[data-open-modal]').click();
  return page;
}

/** Types a query and gives the addresses of the results that show. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.locator('capstone-search input').fill(query);
  const done = `[data-results][aria-busy="false"][data-query=${JSON.stringify(query)}]`;
  await page.locator(done).waitFor({ state: 'attached' });
  return page
    .locator('[data-results] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Queries, and the page that each must find among the first three. */
const queries: Record<'zh' | 'en', readonly (readonly [string, string])[]> = {
  zh: [
    ['上线后的支持', '/zh/activities/7-1/'],
    ['项目总结', '/zh/activities/7-2/'],
    ['项目验收', '/zh/activities/7-3/'],
    ['持续支持', '/zh/stages/7/'],
    ['现场支持', '/zh/tasks/7-1-1/'],
    ['问题跟踪', '/zh/tasks/7-1-2/'],
    ['整理实施文档', '/zh/tasks/7-2-1/'],
    ['7.3.1', '/zh/tasks/7-3-1/'],
    ['7.3.2', '/zh/tasks/7-3-2/'],
    ['7.4.1', '/zh/tasks/7-4-1/'],
    ['7.4.2', '/zh/tasks/7-4-2/'],
    ['7_3_1', '/zh/deliverables/final-acceptance-report/'],
    ['xx_xx_7_3_1', '/zh/deliverables/final-acceptance-report/'],
    ['7_1_1_1', '/zh/deliverables/issue-tracking-record/'],
    ['xx_xx_7_4_1_2', '/zh/deliverables/patch-update-procedure/'],
    ['DTF_ERP26_7_1_1_1_011', '/zh/projects/lantern-valve/dossier/'],
    ['实施方项目经理', '/zh/roles/vendor-pm/'],
    ['咨询实施顾问', '/zh/roles/consultant/'],
    ['维护部经理', '/zh/roles/maintenance-manager/'],
    ['关键用户', '/zh/roles/key-user/'],
    ['最终用户', '/zh/roles/end-user/'],
    ['企业内部支持人员', '/zh/roles/internal-support/'],
    ['项目终验报告', '/zh/deliverables/final-acceptance-report/'],
    ['项目交接记录', '/zh/deliverables/handover-record/'],
    ['维护合同', '/zh/templates/maintenance-contract/'],
    ['项目文档整理规范', '/zh/templates/document-norm/'],
    ['撤离现场', '/zh/gates/withdrawal/'],
    ['项目终验', '/zh/gates/acceptance/'],
    ['应急预案', '/zh/records/emergency-plan/'],
    ['稳定运行期', '/zh/glossary/#stabilisation-period'],
    ['月结', '/zh/glossary/#month-end-close'],
    ['静态数据', '/zh/glossary/#master-data'],
    ['先通过分公司测试', '/zh/rules/withdrawal/branch-test-first/'],
    ['seal/broken', '/zh/rules/seal/broken/'],
    ['acceptance.mdx', '/zh/records/acceptance/'],
    ['文档编号', '/zh/reference/document-numbers/'],
    ['灯塔阀门', '/zh/projects/lantern-valve/'],
    ['首次月结库存明细账', '/zh/projects/lantern-valve/dossier/'],
  ],
  en: [
    ['Support after go-live', '/en/activities/7-1/'],
    ['project summary', '/en/activities/7-2/'],
    ['final acceptance', '/en/activities/7-3/'],
    ['on-site support', '/en/tasks/7-1-1/'],
    ['issue tracking', '/en/tasks/7-1-2/'],
    ['7.2.2', '/en/tasks/7-2-2/'],
    ['7_2_2_2', '/en/deliverables/project-summary-report/'],
    ['xx_xx_7_4_1_1', '/en/deliverables/handover-record/'],
    ['HBF_OVEN_7_1_1_1_005', '/en/projects/harbour-bakery/dossier/'],
    ['vendor project manager', '/en/roles/vendor-pm/'],
    ['technical support engineer', '/en/roles/technical-support/'],
    ['customer executive', '/en/roles/customer-executive/'],
    ['implementation department manager', '/en/roles/implementation-manager/'],
    ['patch update procedure', '/en/deliverables/patch-update-procedure/'],
    ['project acceptance report', '/en/templates/acceptance-report/'],
    ['withdrawal', '/en/gates/withdrawal/'],
    ['handover', '/en/gates/handover/'],
    ['parallel run', '/en/glossary/#parallel-run'],
    ['cutover', '/en/glossary/#cut-over'],
    ['lessons learned', '/en/glossary/#lessons-learned'],
    ['branch test', '/en/glossary/#branch-test'],
    ['required fields are there', '/en/rules/schema/missing-field/'],
    ['withdrawal/emergency-plan', '/en/rules/withdrawal/emergency-plan/'],
    ['waivers.json', '/en/records/waivers/'],
    ['document register', '/en/records/document-register/'],
    ['document numbers', '/en/reference/document-numbers/'],
    ['Harbour Bakery', '/en/projects/harbour-bakery/'],
  ],
};

test('the list of queries is long enough', () => {
  expect(queries.zh.length + queries.en.length).toBeGreaterThanOrEqual(60);
});

describe.each(['zh', 'en'] as const)('%s', (language) => {
  test('each query finds its page among the first three, and only pages of its language', async () => {
    const page = await openSearch(language);
    const problems = watch(page);
    const missed: string[] = [];
    for (const [query, wanted] of queries[language]) {
      const found = await search(page, query);
      const first = found
        .slice(0, 3)
        .map((url) => (wanted.includes('#') ? url : url.split('#')[0]));
      if (!first.includes(wanted))
        missed.push(`${query} → ${wanted}: ${found.slice(0, 4).join(' ')}`);
      const foreign = found.filter((url) => !url.startsWith(`/${language}/`));
      expect(foreign).toEqual([]);
    }
    expect(missed).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
});

/** Queries as people type them: slips, other separators and widths, both languages, questions. */
const typed: Record<'zh' | 'en', readonly (readonly [string, string])[]> = {
  zh: [
    ['7-3-1', '/zh/tasks/7-3-1/'],
    ['7。3。2', '/zh/tasks/7-3-2/'],
    ['７．４．２', '/zh/tasks/7-4-2/'],
    ['XX_XX_7_3_1', '/zh/deliverables/final-acceptance-report/'],
    ['xx-xx-7-1-1-1', '/zh/deliverables/issue-tracking-record/'],
    ['4_1_2', '/zh/deliverables/patch-update-procedure/'],
    ['ERP26_7_1_1_1_011', '/zh/projects/lantern-valve/dossier/'],
    ['「维护合同」', '/zh/templates/maintenance-contract/'],
    ['月结？', '/zh/glossary/#month-end-close'],
    ['hypercare', '/zh/glossary/#hypercare'],
    ['GO LIVE', '/zh/glossary/#go-live'],
    ['vendor project manager', '/zh/roles/vendor-pm/'],
    ['稳定运营期', '/zh/glossary/#stabilisation-period'],
    ['应急予案', '/zh/records/emergency-plan/'],
    ['甲方', '/zh/glossary/#customer'],
    ['回滚', '/zh/glossary/#roll-back'],
    ['主数据', '/zh/glossary/#master-data'],
    ['sla', '/zh/glossary/#service-level'],
    ['raci', '/zh/raci/'],
    ['严重问题 上报', '/zh/rules/withdrawal/serious-issue-escalated/'],
    ['问题　严重程度', '/zh/practice/severity-classes/'],
    ['补丁更新', '/zh/deliverables/patch-update-procedure/'],
  ],
  en: [
    ['emergancy plan', '/en/records/emergency-plan/'],
    ['acceptence report', '/en/templates/acceptance-report/'],
    ['maintainance contract', '/en/templates/maintenance-contract/'],
    ['Hand-over', '/en/glossary/#handover'],
    ['go live', '/en/glossary/#go-live'],
    ['rollback', '/en/glossary/#roll-back'],
    ['month end close', '/en/glossary/#month-end-close'],
    ['FINAL ACCEPTANCE REPORT', '/en/deliverables/final-acceptance-report/'],
    ['7 4 1', '/en/tasks/7-4-1/'],
    ['技术支持', '/en/roles/technical-support/'],
    ['master  data', '/en/glossary/#master-data'],
    ['“branch test”', '/en/glossary/#branch-test'],
    ['raci', '/en/raci/'],
  ],
};

test('the list of queries as they are typed is long enough', () => {
  expect(typed.zh.length + typed.en.length).toBeGreaterThanOrEqual(30);
});

describe.each(['zh', 'en'] as const)('%s, as people type', (language) => {
  test('each query finds its page among the first five, and only pages of its language', async () => {
    const page = await openSearch(language);
    const missed: string[] = [];
    for (const [query, wanted] of typed[language]) {
      const found = await search(page, query);
      const first = found
        .slice(0, 5)
        .map((url) => (wanted.includes('#') ? url : url.split('#')[0]));
      if (!first.includes(wanted)) {
        missed.push(`${query} → ${wanted}: ${found.slice(0, 5).join(' ')}`);
      }
      expect(found.filter((url) => !url.startsWith(`/${language}/`))).toEqual([]);
    }
    expect(missed).toEqual([]);
    await page.close();
  });

  test('a question, a slip or half a sentence never leaves the reader empty-handed', async () => {
    const page = await openSearch(language);
    const queries = {
      zh: [
        ...['顾问什么时候撤离', '谁来签终验报告', '月结出错怎么办', '维护合同没签能交接吗'],
        ...['数据录不完', '客户不肯验收', '验收通知要写什么', '补丁测试没通过'],
      ],
      en: [
        ...['who signs the acceptance report', 'when can consultants leave', 'lesons learned'],
        ...['customer will not sign', 'withdrawel', 'what goes into the handover', 'severty'],
      ],
    }[language];
    for (const query of queries) {
      expect((await search(page, query)).length, query).toBeGreaterThan(0);
    }
    await page.close();
  });
});

const entriesOf = (language: string) =>
  JSON.parse(readFileSync(`dist/${language}/search.json`, 'utf8')) as SearchEntry[];

/** Every two neighbouring Chinese characters of every heading and term, and the page that they must find. */
function windows(): { query: string; target: string }[] {
  const all = entriesOf('zh').flatMap(({ text, url, kind }) =>
    [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) =>
      Array.from({ length: run.length - 1 }, (_, at) => ({
        query: run.slice(at, at + 2),
        target: kind === 'term' ? url : (url.split('#')[0] ?? ''),
      })),
    ),
  );
  return [...new Map(all.map((one) => [`${one.query} ${one.target}`, one])).values()];
}

const isTarget = (target: string) => (url: string) =>
  (target.includes('#') ? url : url.split('#')[0]) === target;

test('every two characters inside every Chinese heading and term find their page', async () => {
  const entries = entriesOf('zh');
  // What the box asks, without the full text, which could only add pages.
  const noText: Pagefind = { search: async () => Promise.resolve({ results: [] }) };
  const answers = new Map<string, string[]>();
  const lost: string[] = [];
  const all = windows();
  for (const { query, target } of all) {
    if (!answers.has(query)) {
      const { results } = await find(query, { entries, texts: [], pagefind: noText });
      answers.set(
        query,
        results.map(({ url }) => url),
      );
    }
    if (!answers.get(query)?.some(isTarget(target))) lost.push(`${query} → ${target}`);
  }
  expect(all.length).toBeGreaterThan(2000);
  expect(lost).toEqual([]);
});

test('every two characters inside a Chinese word of any page find the page', () => {
  const texts = JSON.parse(readFileSync('dist/zh/texts.json', 'utf8')) as PageText[];
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const lost: string[] = [];
  let count = 0;
  for (const { url, text } of texts) {
    const parts = [...words.segment(text)].flatMap(({ segment }) =>
      /^\p{Script=Han}{2,}$/u.test(segment)
        ? Array.from(segment.slice(1), (_, at) => segment.slice(at, at + 2))
        : [],
    );
    for (const part of new Set(parts)) {
      count += 1;
      if (!textMatches(texts, part).some((match) => match.url === url))
        lost.push(`${part} → ${url}`);
    }
  }
  expect(count).toBeGreaterThan(10_000);
  expect(lost).toEqual([]);
});

test('what the box shows for two characters, all of it, holds their page', async () => {
  const page = await openSearch('zh');
  const all = windows();
  const sample = all.filter((_, index) => index % Math.floor(all.length / 20) === 0);
  const lost: string[] = [];
  for (const { query, target } of sample) {
    await search(page, query);
    const more = page.locator('[data-results] button');
    while (await more.isVisible()) await more.click();
    const shown = await page
      .locator('[data-results] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    if (!shown.some(isTarget(target))) lost.push(`${query} → ${target}`);
  }
  expect(sample.length).toBeGreaterThanOrEqual(20);
  expect(lost).toEqual([]);
  await page.close();
});

test('a page that holds the phrase comes before those that merely hold the words', async () => {
  const page = await openSearch('en');
  const phrase = 'operation manual and the process rules';
  const [first = ''] = await search(page, phrase);
  const markup = readFileSync(`dist${first.split('#')[0] ?? ''}index.html`, 'utf8');
  expect(markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(phrase);
  await page.close();
});

test('below the best three, results stand in groups by kind', async () => {
  const page = await openSearch('zh');
  await search(page, '验收');
  const rows = await page
    .locator('[data-results] > li')
    .evaluateAll((items) =>
      items.map((item) =>
        item.classList.contains('search-group')
          ? `# ${item.textContent}`
          : (item.querySelector('a > span')?.textContent ?? ''),
      ),
    );
  expect(rows.slice(0, 3).some((row) => row.startsWith('#'))).toBe(false);
  let group = '';
  for (const row of rows.slice(3)) {
    if (row.startsWith('#')) group = row.slice(2);
    else if (row !== '') expect(row).toBe(group);
  }
  expect(rows.filter((row) => row.startsWith('#')).length).toBeGreaterThan(1);
  await page.close();
});

test('results can be narrowed by kind, and nothing found says so', async () => {
  const page = await openSearch('zh');
  await search(page, '验收');
  await page
    .locator('[data-filters] button', { hasText: '角色' })
    .or(page.locator('[data-filters] button', { hasText: '规则' }))
    .first()
    .click();
  const labels = await page.locator('[data-results] a > span').allTextContents();
  expect(new Set(labels).size).toBe(1);
  await search(page, 'zzqqxx');
  expect(await page.locator('capstone-search [role=status]').textContent()).toContain('没有找到');
  await page.close();
});

test('the keyboard opens the box, and a result can be followed', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.base}/en/`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('emergency plan');
  await page.locator('[data-results] a').first().waitFor();
  await page.keyboard.press('Tab');
  await page.locator('[data-results] a').first().click();
  await page.waitForURL((url) => url.pathname !== '/en/');
  await page.close();
});
