import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordsFor, signersOf } from '../../src/document/template/template.ts';
import { contentFolders } from '../../src/loading/content-folders.ts';
import { loadContent } from '../../src/loading/load-content.ts';
import { documentNumberPattern } from '../../src/model/document-number.ts';
import { languages } from '../../src/model/localised.ts';
import { hasMany } from '../../src/model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../src/model/records/index.ts';
import { gateRules } from '../../src/rules/gate-rules.ts';
import { ruleCodes } from '../../src/rules/index.ts';
import { blankEditions, placeOf } from '../../src/site/documents/blank-files.ts';
import { localisedAddresses, markupOf } from './built-pages.ts';
import { sectionText } from './page-text.ts';

const { method, projects } = loadContent(contentFolders(undefined), ruleCodes);

/** Sections that every page of a folder has, its list page aside. */
const sections: Record<string, readonly string[]> = {
  roles: ['path', 'tasks', 'approves', 'risks'],
  deliverables: ['inputs', 'record', 'rules'],
  risks: ['signs', 'responses', 'rules'],
  gates: ['rules', 'judging'],
  templates: ['downloads', 'filled'],
  records: ['fields', 'minimal'],
  rules: ['finding'],
};

const pagesOf = (language: string, folder: string) =>
  localisedAddresses().filter(
    (address) =>
      address.startsWith(`/${language}/${folder}/`) &&
      address !== `/${language}/${folder}/` &&
      !address.endsWith('/blank/') &&
      !address.endsWith('/bilingual/'),
  );

describe.each(languages)('%s', (language) => {
  test.each(Object.entries(sections))('each of the %s has its sections', (folder, ids) => {
    const pages = pagesOf(language, folder);
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const address of pages) {
      const markup = markupOf(address);
      for (const id of ids) {
        expect(sectionText(markup, id)?.length, `${address}#${id}`).toBeGreaterThan(1);
      }
    }
  });

  test.each(method.deliverables)(
    'the deliverable $id says number, nature, approver, inputs, template and its record’s fields',
    ({ id, number, nature, approvers, inputs, template, recordKind }) => {
      const markup = markupOf(`/${language}/deliverables/${id}/`);
      const text = sectionText(markup, '_top') ?? '';
      if (number) expect(text).toContain(documentNumberPattern(number));
      const natures = { zh: { internal: '内', external: '外' }, en: undefined };
      expect(text).toContain(natures[language]?.[nature] ?? nature);
      for (const input of inputs) expect(text).toContain(input[language]);
      for (const path of [
        ...approvers.map((role) => `roles/${role}/`),
        `templates/${template}/`,
        `records/${recordKind}/`,
      ]) {
        expect(markup).toContain(`href="/${language}/${path}`);
      }
      expect(markup).toContain(`/${language}/records/${recordKind}/#field-`);
    },
  );

  test.each(method.risks)('the risk $id says signs, responses and the rules that watch', (risk) => {
    const markup = markupOf(`/${language}/risks/${risk.id}/`);
    const text = sectionText(markup, '_top') ?? '';
    for (const line of [...risk.signs, ...risk.responses]) expect(text).toContain(line[language]);
    for (const code of risk.rules) expect(markup).toContain(`href="/${language}/rules/${code}/"`);
    expect(markup).toContain(`href="/${language}/roles/${risk.owner}/"`);
  });

  test.each([...gateRules])(
    'the rule $code says why, shows two examples and the waiver',
    ({ code }) => {
      const markup = markupOf(`/${language}/rules/${code}/`);
      for (const id of ['finding', 'examples', 'waive']) {
        expect(sectionText(markup, id)?.length, id).toBeGreaterThan(20);
      }
      expect(markup).toContain(`href="/${language}/activities/`);
    },
  );

  test.each(method.templates)('the template $id can be seen and taken', (template) => {
    const { id } = template;
    const markup = markupOf(`/${language}/templates/${id}/`);
    const files = blankEditions(template).flatMap((edition) => edition.files);
    expect(files.length).toBe(template.sheet ? 15 : 12);
    for (const file of files) {
      const { folder, name } = placeOf(file);
      const path = `${folder}/templates/${name}`;
      expect(markup).toContain(`href="/${path}"`);
      expect(statSync(`dist/${path}`).size, path).toBeGreaterThan(3000);
    }
    for (const page of ['blank/', 'bilingual/']) {
      expect(markup).toContain(`href="/${language}/templates/${id}/${page}"`);
    }
    for (const role of [...template.filledBy, ...signersOf(template, method)]) {
      expect(markup).toContain(`href="/${language}/roles/${role}/"`);
    }
    const picture = readFileSync(`dist/${language}/templates/${id}/preview.png`);
    const size = { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
    expect(markup).toContain(`width="${String(size.width)}" height="${String(size.height)}"`);
    expect(markup).toMatch(/<img [^>]*alt="[^"]{10,}"/);
  });

  test('the templates page shows each form, whom it is for, and its files', () => {
    const markup = markupOf(`/${language}/templates/`);
    const cards = markup.split('<li>').filter((card) => card.includes('/preview.png"'));
    expect(cards.length).toBe(method.templates.length);
    for (const template of method.templates) {
      const picture = `src="/${language}/templates/${template.id}/preview.png"`;
      const card = cards.find((one) => one.includes(picture)) ?? '';
      expect(card, template.id).toContain(template.title[language]);
      expect(card).toContain(template.summary[language]);
      if (template.when) expect(card).toContain(template.when[language]);
      for (const role of [...template.filledBy, ...signersOf(template, method)]) {
        expect(card).toContain(`href="/${language}/roles/${role}/"`);
      }
      for (const format of ['.pdf', '.form.pdf', '.docx', ...(template.sheet ? ['.xlsx'] : [])]) {
        expect(card).toContain(`href="/${language}/templates/${template.id}${format}"`);
      }
    }
  });

  test.each(method.templates)('the template $id can be filled from each project', (template) => {
    const { id, sheet } = template;
    const markup = markupOf(`/${language}/templates/${id}/`);
    const table = /<table[^>]*id="filled-from".*?<\/table>/s.exec(markup)?.[0] ?? '';
    const filled = projects.filter(
      ({ records }) => records && recordsFor(template, records).length,
    );
    // A project prints what it has once; of what it has many times it gives a list.
    const isForm = !hasMany(recordKinds[template.recordKind as RecordKindId]);
    const endings = [...(isForm ? ['pdf', 'docx'] : []), ...(sheet ? ['xlsx'] : [])];
    const begins = { pdf: '%PDF', docx: 'PK', xlsx: 'PK' } as Record<string, string>;
    const links = filled.flatMap((project) =>
      endings.map((ending) => ({
        path: `${language}/projects/${project.id}/${id}.${ending}`,
        ending,
      })),
    );
    const files = [...table.matchAll(/href="\/([^"]+\.(?:pdf|docx|xlsx))"/g)].map(
      ([, path]) => path,
    );
    expect(files).toEqual(links.map(({ path }) => path));
    for (const { path, ending } of links) {
      expect(readFileSync(`dist/${path}`).toString('latin1', 0, 4), path).toContain(begins[ending]);
    }
    for (const project of isForm ? filled : []) {
      const page = `/${language}/projects/${project.id}/forms/${id}/`;
      expect(table).toContain(`href="${page}"`);
      expect(markupOf(page)).toContain(template.title[language]);
    }
  });

  test('every role stands in the matrix beside every task', () => {
    const markup = markupOf(`/${language}/raci/`);
    for (const { id } of method.roles) expect(markup).toContain(`/${language}/roles/${id}/"`);
    for (const { number } of method.tasks) {
      expect(markup).toContain(`/${language}/tasks/${number.replaceAll('.', '-')}/"`);
    }
  });

  test('the glossary gives every term in both languages', () => {
    const markup = markupOf(`/${language}/glossary/`);
    for (const { id, term } of method.terms) {
      const text = sectionText(markup, id);
      for (const one of languages) expect(text).toContain(term[one]);
    }
  });
});
