import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/document/block.ts';
import type { Document } from '../../../src/document/document.ts';
import { renderPageRules } from '../../../src/render/html/page-rules.ts';
import { renderHtml, renderHtmlBody } from '../../../src/render/html/render-html.ts';
import { everyBlock, everyBlockForm } from '../../fixtures/every-block.ts';

const withBlocks = (...blocks: Block[]): Document => ({ ...everyBlockForm, blocks });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const text = (value: string): Inline => ({ type: 'text', value });
const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? '');

const file = renderHtml(everyBlock);
const body = renderHtmlBody(everyBlock);

/** The text of a page as a reader sees it, blanks aside. */
function textOf(html: string): string {
  return squash(decode(html.replaceAll(/<style>.*?<\/style>/gs, '').replaceAll(/<[^>]*>/g, '')));
}

function decode(escaped: string): string {
  return escaped.replaceAll(/&#x([\da-f]+);/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function squash(value: string): string {
  return value.replaceAll(/\s/g, '');
}

/** Every string of a document that its page must show. */
function printed(data: unknown, key = ''): string[] {
  const silent = ['type', 'id', 'href', 'svg', 'tone', 'align', 'language', 'mark', 'alt'];
  if (silent.includes(key)) return [];
  if (typeof data === 'string') return data.split('\n');
  if (Array.isArray(data)) return data.flatMap((item) => printed(item));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => printed(value, name));
}

describe('content', () => {
  test('every text of the document is on the page', () => {
    const { cover, control, blocks, words } = everyBlock;
    const texts = printed({ cover, control, blocks, contents: words.contents });
    const content = textOf(body);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((one) => !content.includes(squash(one)))).toEqual([]);
  });

  test('the file holds the same article, with its title and styles', () => {
    expect(file).toContain(body);
    expect(file).toMatch(
      /^<!doctype html>\n<html lang="en" class="document-file"><head><meta charset="utf-8">/,
    );
    expect(file).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(file).toContain('<title>Closeout dossier 结项档案 · DTF_ERP26_7</title>');
    expect(file).toContain('.document {');
  });

  test('tables have a caption and heads with a scope', () => {
    const [table = ''] = all(body, /(<table>.*?<\/table>)/gs);
    expect(table).toContain('<caption>Sixty rows over several pages</caption>');
    expect(all(table, /<th ([^>]*)>/g).every((one) => one.includes('scope="col"'))).toBe(true);
    expect(all(table, /<(tr)\b/g)).toHaveLength(61);
    expect(all(table, /<td [^>]*data-label="([^"]*)"/g).slice(0, 3)).toEqual([
      'No. 序号',
      'Text 文字',
      'Hours 工时',
    ]);
  });

  test('fields are a list of terms, signatures groups with a name', () => {
    expect(body).toContain('<dt>Customer 客户方</dt><dd><p>Lantern Valve 灯塔阀门</p></dd>');
    expect(body).toContain('<dt>Assessment 总体评价</dt><dd style="--room:5"><p class="help">');
    expect(all(body, /role="group" aria-label="([^"]*)"/g)).toEqual([
      'Customer 客户方 · Customer executive',
      'Vendor 实施方 · Vendor executive',
    ]);
  });

  test('pictures say what they show', () => {
    expect(body).toContain('<div class="picture" role="img" aria-label="A blue box"><svg ');
    expect(all(body, /class="check[^>]*role="img" aria-label="([^"]*)"/g)).toEqual([
      'checked',
      'not checked',
    ]);
    expect(
      all(
        renderHtmlBody({ ...everyBlock, language: 'zh' }),
        /role="img" aria-label="([已未][^"]*)"/g,
      ),
    ).toEqual(['已勾选', '未勾选']);
  });

  test('the mark is a picture that neither readers nor selections meet', () => {
    const [mark = ''] = all(body, /(<div class="mark"[^>]*>.*?<\/div>)/gs);
    expect(mark).toContain('aria-hidden="true"');
    expect(mark).toContain('DRAFT');
    expect(textOf(body)).not.toContain('DRAFT');
    expect(renderHtmlBody(everyBlockForm)).not.toContain('class="mark"');
  });
});

describe('structure', () => {
  test('there is one h1, and levels go down from it', () => {
    expect(all(body, /<h(\d)/g)).toEqual(['1', '2', '2', '2', '3', '4', '5']);
    expect(all(renderHtmlBody(everyBlockForm), /<h(\d)/g)).toEqual(['1', '2', '3', '4']);
  });

  test('ids are unique', () => {
    const ids = all(file, /\sid="([^"]*)"/g);
    expect(ids).toEqual(['control', 'issues', 'lists', 'table', 'end']);
  });

  test('links of the contents list arrive', () => {
    const [contents = ''] = all(body, /(<nav class="contents".*?<\/nav>)/gs);
    const targets = all(contents, /href="#([^"]*)"/g);
    expect(targets).toEqual(['control', 'issues', 'lists']);
    for (const target of targets) expect(body).toContain(` id="${target}"`);
  });

  test('each section is named by its heading', () => {
    expect(all(body, /<section aria-labelledby="([^"]*)"/g)).toEqual(['control', 'issues']);
  });

  test('the root and every prose say their language', () => {
    expect(all(body, /\slang="([^"]*)"/g)).toEqual(['en', 'zh-CN']);
    expect(renderHtml({ ...everyBlock, language: 'zh' })).toContain('<html lang="zh-CN"');
    expect(body).toContain('<div class="prose" lang="zh-CN"><p>中文正文。</p></div>');
  });
});

describe('safety', () => {
  const link = (href: string) =>
    renderHtmlBody(withBlocks(paragraph({ type: 'link', href, children: [text('here')] })));

  test('nothing runs and nothing is fetched', () => {
    expect(file).not.toMatch(/<script|<link|<iframe|<img|@import|\son\w+=/i);
    expect(
      all(file, /url\(([^)]{0,20})/g).filter((one) => !/^(&#x22;data:image\/svg|%23)/.test(one)),
    ).toEqual([]);
    expect(all(file, /\ssrc="([^"]*)"/g)).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
  ])('%j is shown as text', (href) => {
    const html = link(href);
    expect(html).not.toMatch(/<a\b/);
    expect(html).toContain('<p>here</p>');
  });

  test.each([
    'https://example.com/?a=1',
    'http://a.b',
    'mailto:a@b.c',
    'tel:+86',
    '#x',
    '/a/b:c',
    'a?b=c:d',
    '../x',
  ])('%s is a link', (href) => {
    expect(link(href)).toContain('<a href="');
  });

  test('specials in text and attributes are escaped', () => {
    const bad = '</style><script>alert("1")</script>&amp;';
    const html = renderHtml({
      ...everyBlock,
      title: bad,
      number: bad,
      author: bad,
      cover: {
        title: bad,
        subtitle: bad,
        lines: [{ label: bad, value: bad }],
        edition: bad,
        mark: bad,
      },
      words: { contents: bad, pageOfTotal: `${bad} {page}`, onPage: bad, continued: bad },
      blocks: [
        { type: 'heading', level: 1, id: 'a"b', number: bad, text: bad },
        paragraph(
          text(bad),
          { type: 'code', value: bad },
          { type: 'badge', tone: 'good', value: bad },
        ),
        {
          type: 'table',
          caption: bad,
          columns: [{ width: 1 }],
          head: [[text(bad)]],
          rows: [[[text(bad)]]],
        },
      ],
    });
    // Inside quotes, HTML needs no escape but for the quote.
    const tags = html.replaceAll(/="[^"]*"/g, '');
    expect(tags).not.toContain('<script');
    expect(all(tags, /(<\/style>)/g)).toHaveLength(1);
    expect(textOf(tags)).toContain(squash(bad));
  });

  test.each([
    '<svg><script>1</script></svg>',
    '<svg onload="x()"></svg>',
    '<svg><a href="javascript:x"></a></svg>',
    '<svg><image href="https://example.com/x.png"/></svg>',
    'no picture',
  ])('the figure %j is refused', (svg) => {
    expect(() => renderHtmlBody(withBlocks({ type: 'figure', svg, alt: 'Bad' }))).toThrow('Bad');
  });

  test('a block or inline without a handler is an error that names it', () => {
    const block = { type: 'hologram' } as unknown as Block;
    const inline = { type: 'sparkle' } as unknown as Inline;
    expect(() => renderHtmlBody(withBlocks(block))).toThrow('hologram');
    expect(() => renderHtmlBody(withBlocks(paragraph(inline)))).toThrow('sparkle');
  });
});

describe('print', () => {
  test('pages bear number, section and page of total; the cover bears none', () => {
    const rules = renderPageRules(everyBlock);
    expect(rules).toContain('@top-left { content: "DTF_ERP26_7"; }');
    expect(rules).toContain('content: "Page " counter(page) " of " counter(pages);');
    expect(rules).toContain('.document > section[aria-labelledby="issues"] { page: section-2; }');
    expect(rules).toMatch(/@page section-2 \{\s+@top-right \{ content: "7\\2e 1 Support/);
    expect(rules).toMatch(/@page cover \{\s+@top-left \{ content: none; \}/);
    const zh = renderPageRules({
      ...everyBlock,
      words: { ...everyBlock.words, pageOfTotal: '第 {page} 页，共 {total} 页' },
    });
    expect(zh).toContain('content: "第 " counter(page) " 页\\ff0c 共 " counter(pages) " 页";');
  });

  test('the style sheet repeats heads and keeps rows and signatures whole', () => {
    expect(file).toMatch(/thead \{\s+display: table-header-group;/);
    expect(file).toMatch(/:is\(tr, [^)]*\.signatures[^)]*\) \{\s+break-inside: avoid;/);
  });

  test('the same document gives the same page', () => {
    expect(renderHtml(everyBlock)).toBe(file);
  });
});
