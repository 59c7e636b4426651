import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealDossier } from '../../../src/document/dossier/seal-dossier.ts';
import { buildTemplate } from '../../../src/document/template/template.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { forEdition } from '../../../src/loading/edition.ts';
import { describeStatement } from '../../../src/proving/describe.ts';
import { dossierOf, printerHere, type DossierChoice } from '../../../src/proving/dossier-of.ts';
import type { Expected } from '../../../src/proving/expected.ts';
import { proveFile } from '../../../src/proving/prove-file.ts';
import { repositoryOf, type Repository } from '../../../src/proving/repository.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { asOf } from '../../../src/rules/as-of.ts';
import { codesIn } from '../../../src/sealing/code.ts';
import { objectsOf, updated, withStream } from '../../fixtures/pdf-update.ts';
import { pdfPages } from '../../fixtures/pdf-text.ts';
import {
  temporaryRepository,
  type TemporaryRepository,
} from '../../fixtures/temporary-repository.ts';

const id = 'harbour-bakery';
const choice: DossierChoice = { edition: 'customer', language: 'en', asOf: '2026-11-20' };
let temporary: TemporaryRepository;
let repository: Repository;
let commit = '';
let pdf: Uint8Array;

beforeAll(() => {
  temporary = temporaryRepository(id, ['issues', 'patches', 'document-register.json']);
  commit = temporary.commit('Records');
  repository = repositoryOf(contentFolders(temporary.folder));
  pdf = print();
}, 120_000);

afterAll(() => {
  temporary.remove();
});

function records(from: Repository = repository) {
  const project = from.project(id);
  if (!project) throw new Error(`The sample project ${id} cannot be read.`);
  return project;
}

const printer = () => printerHere(contentFolders(temporary.folder).projects, id);

function dossier(own: Partial<DossierChoice> = {}, printedBy = printer()) {
  const source = repository.source(id);
  if (!source) throw new Error(`The sample project ${id} cannot be read.`);
  return dossierOf(source, repository.method, { ...choice, ...own }, printedBy);
}

const print = (own: Partial<DossierChoice> = {}) => renderPdf(dossier(own));

/** The pages of a dossier, as they are before it is sealed. */
function pagesOf(own: Partial<DossierChoice> = {}): Parameters<typeof sealDossier>[0] {
  const attached = dossier(own).attachments.find(({ name }) => name === 'document.json');
  return JSON.parse(attached?.content ?? '') as Parameters<typeof sealDossier>[0];
}

async function prove(bytes: Uint8Array, expected: Expected = {}, from = repository) {
  const proof = await proveFile(bytes, expected, from);
  return {
    ...proof,
    codes: proof.faults.map(({ code }) => code),
    notes: proof.notes.map(({ code }) => code),
    text: proof.faults.map((one) => describeStatement(one, 'en')).join('\n'),
  };
}

const attachment = (start: string) => (stream: string) => stream.startsWith(start);
const isManifest = attachment('{"dossier"');
const isRecords = attachment('{"format":1,"records"');
const isTree = attachment('{"author"');
const isPage = (stream: string) => /\bBT\b/.test(stream) && stream.includes('/Header');

test('a dossier is proven as it was printed, with its commit', async () => {
  const { proven, dossier: stated, notes } = await prove(pdf);
  expect(proven).toBe(true);
  expect(notes).toEqual(['same-bytes']);
  expect(stated).toMatchObject({ project: id, edition: 'customer', language: 'en', commit });
  expect(codesIn((await pdfPages(pdf)).join('\n'))).toEqual([stated?.code]);
});

test('printed again, it has the same bytes', () => {
  expect(Buffer.compare(pdf, print())).toBe(0);
});

test('a draft whose pages another version of Capstone set is proven text by text', async () => {
  const { dossier: _, ...rest } = await prove(
    renderPdf(dossier({ language: 'zh+en' }, { ...printer(), layout: 'another' })),
  );
  expect(rest).toMatchObject({ proven: true, codes: [], notes: ['other-version'] });
});

test('saved anew by another program, it is proven, and said to be so', async () => {
  const resaved = withStream(pdf, isPage, (stream) => stream);
  const { proven, notes } = await prove(resaved);
  expect(proven).toBe(true);
  expect(notes).toEqual(['resaved']);
});

describe('what is no dossier', () => {
  test.each([
    ['not-a-pdf', () => new TextEncoder().encode('Dear customer')],
    ['truncated', () => pdf.slice(0, pdf.length - 4000)],
    [
      'encrypted',
      () =>
        updated(
          pdf,
          objectsOf(pdf).slice(0, 1),
          `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'0'.repeat(64)}> /U <${'0'.repeat(64)}> >>`,
        ),
    ],
    [
      'not-a-dossier',
      () => {
        const [template] = repository.method.templates;
        if (!template) throw new Error('The method has no templates.');
        const form = { template, method: repository.method, language: 'en' as const };
        return renderPdf(buildTemplate({ ...form, date: '2026-11-20' }));
      },
    ],
  ])('%s', async (code, bytes) => {
    const { proven, codes } = await prove(bytes());
    expect(proven).toBe(false);
    expect(codes).toEqual([code]);
  });
});

describe('what was changed in the file', () => {
  test('a word on a page: the page is named, with what it should say', async () => {
    const shown = /\[[^\]]+\] TJ/g;
    const forged = withStream(pdf, isPage, (stream) => {
      const [first = '', second = ''] = stream.match(shown)?.slice(2) ?? [];
      return stream.replace(first, () => second);
    });
    const { codes, text } = await prove(forged);
    expect(codes).toEqual(['page-text-changed']);
    expect(text).toMatch(/The text of page \d+ was changed\. It should say “.+” and says “.+”\./);
  });

  test('something drawn over a page', async () => {
    const covered = withStream(pdf, isPage, (stream) => `${stream}\n0 0 300 300 re f\n`);
    expect((await prove(covered)).codes).toEqual(['page-drawing-changed']);
  });

  test('an annotation laid over a page', async () => {
    const page = objectsOf(pdf).find(
      ({ dictionary }) => /\/Type \/Page\b/.test(dictionary) && !dictionary.includes('/Annots'),
    );
    if (!page) throw new Error('Every page has annotations.');
    const annotation =
      '/Annots [<< /Type /Annot /Subtype /FreeText /Rect [0 0 300 300] /Contents (no) /DA (0 g) >>]';
    const dictionary = page.dictionary.replace(/>>\s*$/, `${annotation}\n>>\n`);
    expect((await prove(updated(pdf, [{ ...page, dictionary }]))).codes).toEqual([
      'annotation-added',
    ]);
  });

  test('an attached record: the file and the field are named', async () => {
    const forged = withStream(pdf, isRecords, (stream) =>
      stream.replace(/"title":"/, '"title":"Not '),
    );
    const { codes, text } = await prove(forged);
    expect(codes).toEqual(['record-changed', 'repository-differs']);
    expect(text).toMatch(/Title: the dossier says “Not /);
  });

  test('the attached records of another edition', async () => {
    const internal = objectsOf(print({ edition: 'internal' })).find(
      ({ stream }) => stream !== undefined && isRecords(stream),
    );
    const { codes } = await prove(withStream(pdf, isRecords, () => internal?.stream ?? ''));
    expect(codes).toContain('record-changed');
    expect(codes).toContain('record-added');
  });

  test('the tree that the pages were set from', async () => {
    const forged = withStream(pdf, isTree, (stream) => stream.replace('"heading"', '"Heading"'));
    expect((await prove(forged)).codes).toEqual(['pages-attachment-changed']);
  });

  test('the manifest: its code is no longer the one on the pages', async () => {
    const forged = withStream(pdf, isManifest, (stream) =>
      stream.replace('"asOf":"2026-11-20"', '"asOf":"2026-11-21"'),
    );
    expect((await prove(forged)).codes).toContain('manifest-changed');
  });

  test.each([
    ['manifest-newer', '"format":1', '"format":2'],
    ['manifest-unreadable', '"dossier"', '"dosier"'],
  ])('a manifest that cannot be read: %s', async (code, from, to) => {
    const forged = withStream(pdf, isManifest, (stream) => stream.replace(from, to));
    expect((await prove(forged)).codes).toEqual([code]);
  });

  test('pages, tree, manifest and code all forged together do not fit the repository', async () => {
    const pages = pagesOf();
    const lying = JSON.parse(
      JSON.stringify(pages)
        .replace('"value":"Document number"', '"value":"Document numbers"')
        .replace('"Harbour', '"Hamburg'),
    ) as typeof pages;
    const project = forEdition(asOf(records(), choice.asOf), choice.edition);
    const forged = renderPdf(sealDossier(lying, project, repository.method, choice, printer()));
    const { codes, text } = await prove(forged);
    expect(codes).toEqual(['pages-not-of-records']);
    expect(text).toContain('Hamburg');
  });
});

describe('another dossier than it should be', () => {
  test.each<[string, Expected]>([
    ['other-project', { project: 'lantern-valve' }],
    ['other-edition', { edition: 'internal' }],
    ['other-language', { language: 'zh' }],
    ['other-day', { asOf: '2026-11-19' }],
  ])('%s', async (code, expected) => {
    expect((await prove(pdf, expected)).codes).toEqual([code]);
  });

  test('an internal edition that calls itself the customer’s', async () => {
    const project = asOf(records(), choice.asOf);
    const own = { edition: 'internal' } as const;
    const forged = renderPdf(
      sealDossier(pagesOf(own), project, repository.method, choice, printer()),
    );
    expect((await prove(forged)).codes).toEqual(['other-edition']);
  });

  test('a project that the repository does not have', async () => {
    const other = temporaryRepository('lantern-valve');
    const from = repositoryOf(contentFolders(other.folder));
    expect((await prove(pdf, {}, from)).codes).toEqual(['unknown-project']);
    other.remove();
  });

  test('the same folder name, but another project', async () => {
    temporary.change('project.json', '"code": "OVEN"', '"code": "OTHER"');
    expect((await prove(pdf)).codes).toEqual(['other-project']);
    temporary.change('project.json', '"code": "OTHER"', '"code": "OVEN"');
  });
});

test.each<Partial<DossierChoice>>([{ paper: 'letter' }, { language: 'zh' }])(
  'a dossier on other paper or in another language is proven: %o',
  async (own) => {
    const { proven, dossier: stated } = await prove(print(own));
    expect(proven).toBe(true);
    expect(stated).toMatchObject({ project: id, language: own.language ?? 'en' });
  },
);

describe('records that have changed since', () => {
  test('reformatted records move the lines that pages name, and are the same records', async () => {
    const internal = print({ edition: 'internal' });
    temporary.change('project.json', /^\{/, '{\n\n\n');
    const { proven, notes, faults } = await prove(internal);
    temporary.change('project.json', /^\{\n\n\n/, '{');
    expect(faults).toEqual([]);
    expect(proven).toBe(true);
    expect(notes).toContain('reformatted');
  });

  test('the commit is found, and the record and field are named', async () => {
    temporary.change('acceptance.mdx', /measure: /, 'measure: About ');
    temporary.commit('Another measure');
    const { proven, codes, text } = await prove(pdf);
    expect(proven).toBe(false);
    expect(codes).toEqual(['other-commit', 'repository-differs']);
    expect(text).toContain(`commit ${commit.slice(0, 12)} of 2026-05-15`);
    expect(text).toMatch(
      /acceptance\.mdx · Criteria › .+ › How it is measured: the dossier says “/,
    );
  });

  test('a dossier of records that no commit holds', async () => {
    temporary.change('acceptance.mdx', 'measure: About ', 'measure: Exactly ');
    const uncommitted = print();
    temporary.change('acceptance.mdx', 'measure: Exactly ', 'measure: About ');
    const { codes, dossier: stated } = await prove(uncommitted);
    expect(stated?.commit).toBeUndefined();
    expect(codes).toEqual(['other-records', 'repository-differs']);
  });

  test('a record that is there no longer, and one that is new', async () => {
    temporary.remove();
    temporary = temporaryRepository(id, [
      'issues',
      'patches',
      'risk-register.json',
      'emergency-plan.json',
    ]);
    const { codes, text } = await prove(pdf, {}, repositoryOf(contentFolders(temporary.folder)));
    expect(codes).toEqual(['other-records', 'repository-lacks', 'repository-has-more']);
    expect(text).toContain('emergency-plan.json: in the dossier');
    expect(text).toContain('document-register.json: in the repository');
  });
});
