import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { buildTemplate } from '../../../src/document/template/template.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { exampleProject } from '../../../src/rules/examples/example-project.ts';
import { bare, pdfPages } from '../../fixtures/pdf-text.ts';

const { method } = loadMethod('content/method');
const project = exampleProject({});
const date = '2026-11-25';

function filled(id: string, data: unknown): Document {
  const template = method.templates.find((one) => one.id === id);
  if (!template) throw new Error(`No template ${id}`);
  const kind = template.recordKind;
  const entry = { kind, id: '001', data, prose: {}, seals: {} } as never;
  return buildTemplate({ template, method, language: 'zh', date, filled: { project, entry } });
}

async function texts(document: Document): Promise<[string, string][]> {
  const html = new TextDecoder().decode(await renderDocument(document, 'html'));
  const docx = await renderDocument(document, 'docx');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  const pages = await pdfPages(await renderDocument(document, 'pdf'));
  return [
    ['html', html.replaceAll(/<[^>]*>/g, '')],
    ['docx', value],
    ['pdf', pages.join('')],
  ];
}

/** Words that tell a blank form from a filled one. */
const hints = ['年-月-日', '另附续页', '带 * 的为必填项', '____'];

describe('a filled form', () => {
  test('prints ten thousand characters in a field and in a cell, whole', async () => {
    const long = Array.from({ length: 1_000 }, (_, index) => `第${String(1000 + index)}句话，`);
    const text = long.join('');
    const document = filled('reassignment-sheet', {
      reassignments: [{ member: 'm', on: '2026-05-01', to: text, by: 'b' }],
    });
    const issue = filled('issue-tracking-record-form', { title: '标题', cause: text, log: [] });
    for (const one of [document, issue]) {
      for (const [format, found] of await texts(one)) {
        // A page may end inside a sentence, but loses none of it.
        const printed = bare(found).match(/句/g);
        expect(printed, format).toHaveLength(long.length);
        expect(bare(found), format).toContain(bare(long.at(-1) ?? ''));
      }
    }
  });

  test('gives each stage’s acceptance a sheet of its own', async () => {
    const milestones = ['one', 'two'].map((stage) => ({ stage, title: `result-${stage}` }));
    const pages = await pdfPages(
      await renderDocument(filled('milestone-acceptance-form', { milestones }), 'pdf'),
    );
    expect(pages.map((page) => /result-(\w+)/.exec(page)?.[1])).toEqual(['one', 'two']);
  });

  test('prints two hundred rows, each of them', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      member: `member-${String(index)}`,
      on: '2026-05-01',
      to: `新岗位-${String(1000 + index)}`,
      by: 'b',
    }));
    for (const [format, found] of await texts(
      filled('reassignment-sheet', { reassignments: rows }),
    )) {
      const all = bare(found);
      expect(rows.filter(({ to }) => !all.includes(to)).length, format).toBe(0);
    }
  });

  test.each(method.templates.map(({ id }) => id))(
    '%s with nothing in its record prints, without the blank form’s hints',
    async (id) => {
      const document = filled(id, {});
      for (const [format, found] of await texts(document)) {
        expect(
          hints.filter((hint) => found.includes(hint)),
          format,
        ).toEqual([]);
      }
    },
  );
});
