import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import type { DocumentLanguage } from '../../../src/document/language.ts';
import { buildTemplate, editionOf, signersOf } from '../../../src/document/template/template.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import type { Template } from '../../../src/model/method/template.ts';
import type { RecordKind } from '../../../src/model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../../src/model/records/index.ts';
import { elementOf, fieldsOf, type FieldOfSchema } from '../../../src/model/schema-walk.ts';
import { placeholders } from '../../../src/model/text-fields.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { exampleProject } from '../../../src/rules/examples/example-project.ts';
import { fillRecord } from '../../fixtures/filled-record.ts';
import { bare, pdfPages } from '../../fixtures/pdf-text.ts';

const { method } = loadMethod('content/method');
const project = exampleProject({});
const date = '2026-11-25';
const languages: DocumentLanguage[] = ['zh', 'en', 'zh+en'];
const cases = method.templates.flatMap((template) =>
  languages.map((language) => ({ id: template.id, template, language })),
);

function templateOf(id: string): Template {
  const found = method.templates.find((template) => template.id === id);
  if (!found) throw new Error(`No template ${id}`);
  return found;
}

const kindOf = ({ recordKind }: Template): RecordKind => recordKinds[recordKind as RecordKindId];

/** The text of a document in each format, without blanks and punctuation that layout changes. */
async function texts(document: Document): Promise<Record<'html' | 'pdf' | 'docx', string>> {
  const html = new TextDecoder().decode(await renderDocument(document, 'html'));
  const body = html.slice(html.indexOf('<body'));
  const words = body
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<');
  const pages = await pdfPages(await renderDocument(document, 'pdf'));
  const docx = await renderDocument(document, 'docx');
  // Another library than the one that wrote it; it stops at what Word would not open.
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return {
    html: bare(words),
    pdf: bare(pages.join('')),
    docx: bare(value),
  };
}

/** The fields that a form shows, with their groups' and lists' own; signatures aside. */
function shownFields(template: Template): FieldOfSchema[] {
  const isPublic = editionOf(template, method) === 'customer';
  const all = (fields: readonly FieldOfSchema[]): FieldOfSchema[] =>
    fields
      .filter(({ key, meta }) => key !== 'signatures' && !(isPublic && meta.nature === 'internal'))
      .flatMap((field) => [field, ...all(fieldsOf(elementOf(field.schema) ?? field.schema))]);
  const { prints } = template;
  return all(
    fieldsOf(kindOf(template).schema).filter(({ key }) => !prints || prints.includes(key)),
  );
}

/** Labels that print: of a text, those of the lists alone; the text itself says the others. */
function labelsOf(template: Template, language: DocumentLanguage): string[] {
  const fields =
    template.kind === 'text'
      ? fieldsOf(kindOf(template).schema).flatMap(({ key, schema }) => {
          const element = elementOf(schema);
          return element && key !== 'signatures' ? fieldsOf(element) : [];
        })
      : shownFields(template);
  return fields.flatMap(({ meta, key }) => {
    const labels = meta.labels ?? { zh: key, en: key };
    return language === 'zh+en' ? [labels.zh, labels.en] : [labels[language]];
  });
}

/** Labels of the choices that a form's fields offer; of a filled one, those of the first choice alone. */
function choicesOf(template: Template, language: DocumentLanguage, isFilled: boolean): string[] {
  if (template.kind === 'text') return [];
  return shownFields(template).flatMap(({ meta }) => {
    const all = Object.values(meta.values ?? {});
    const shown = isFilled ? all.slice(0, 1) : all;
    return shown.flatMap(({ zh, en }) =>
      language === 'zh+en' ? [zh, en] : [{ zh, en }[language]],
    );
  });
}

test('the method’s seven templates and the forms that its tasks imply', () => {
  expect(method.templates.map(({ id }) => id)).toEqual([
    'issue-tracking-record-form',
    'project-summary-report',
    'patch-update-procedure',
    'document-norm',
    'acceptance-report',
    'handover-record',
    'maintenance-contract',
    'support-schedule-form',
    'emergency-plan-form',
    'risk-register-form',
    'patch-record-form',
    'lessons-learned-sheet',
    'reassignment-sheet',
    'milestone-acceptance-form',
    'acceptance-notice',
  ]);
});

describe.each(cases)('$id, $language', ({ template, language }) => {
  const kind = kindOf(template);
  const blank = buildTemplate({ template, method, language, date });

  test('the blank form shows every field in every format', async () => {
    const found = await texts(blank);
    const parts = [...(kind.parts ?? [])].filter(
      ({ id }) => !template.prints || template.prints.includes(id),
    );
    const wanted = [
      ...labelsOf(template, language),
      ...choicesOf(template, language, false),
      ...parts.map(({ labels }) => (language === 'en' ? labels.en : labels.zh)),
      ...signersOf(template, method).flatMap((id) => {
        const title = method.roles.find((role) => role.id === id)?.title ?? { zh: id, en: id };
        return [language === 'en' ? title.en : title.zh];
      }),
    ].map(bare);
    for (const [format, text] of Object.entries(found)) {
      expect(
        wanted.filter((label) => !text.includes(label)),
        format,
      ).toEqual([]);
    }
  });

  test('the filled form shows every value in every format, and no box or line to fill in', async () => {
    const { data, expected } = fillRecord(kind.schema);
    const prose = Object.fromEntries(
      [...(kind.parts?.map(({ id }) => id) ?? (kind.prose ? [''] : []))].map((id) => [
        id,
        [
          {
            type: 'paragraph' as const,
            children: [{ type: 'text' as const, value: `part-${id}` }],
          },
        ],
      ]),
    );
    const entry = { kind: kind.id, id: '001', data, prose, seals: {} } as never;
    const filled = buildTemplate({ template, method, language, date, filled: { project, entry } });
    const found = await texts(filled);
    const isShown = (path: string) => {
      const top = path.split('.')[1] ?? '';
      // Under which schema version somebody signed matters to the seal alone.
      if (path.endsWith('.signatures.0.version')) return false;
      if (top === 'signatures' && template.prints) return false;
      return !template.prints || template.prints.includes(top);
    };
    const values = [...expected]
      .filter(([path, value]) => isShown(path) && /^(?:value-|20\d\d-|1\d\d\d$)/.test(value))
      .map(([, value]) => value)
      .concat(choicesOf(template, language, true))
      .map(bare);
    for (const [format, text] of Object.entries(found)) {
      expect(
        values.filter((value) => !text.includes(value)),
        format,
      ).toEqual([]);
    }
    // The checklist of a text is filled in at each use.
    if (template.kind === 'form') {
      expect(JSON.stringify(filled)).not.toMatch(/"type":"(?:blank|hint)"|"type":"check"/);
    }
  });
});

test('the texts say the same in both languages, block by block and field by field', () => {
  for (const [id, { zh, en }] of Object.entries(method.texts)) {
    expect(
      zh.map(({ type }) => type),
      id,
    ).toEqual(en.map(({ type }) => type));
    const named = (blocks: unknown) => placeholders(JSON.stringify(blocks)).map(({ path }) => path);
    expect(named(zh).toSorted(), id).toEqual(named(en).toSorted());
    const ids = (blocks: unknown) =>
      [...JSON.stringify(blocks).matchAll(/\[#[a-z-]+\]/g)].map(([match]) => match);
    expect(ids(zh), id).toEqual(ids(en));
  }
});

test.each(Object.keys(method.texts))('the text %s names every field of its record', (id) => {
  const named = placeholders(JSON.stringify(method.texts[id]?.zh)).map(({ path }) => path);
  const fields = fieldsOf(kindOf(templateOf(id)).schema).flatMap(({ key, schema }) => {
    const inner = elementOf(schema) ? [] : fieldsOf(schema);
    return inner.length > 0 ? inner.map((one) => `${key}.${one.key}`) : [key];
  });
  expect(fields.filter((path) => path !== 'signatures' && !named.includes(path))).toEqual([]);
});

test('a blank form of an external document has no place for what is internal', () => {
  const template = templateOf('issue-tracking-record-form');
  const document = buildTemplate({ template, method, language: 'zh', date });
  expect(JSON.stringify(document)).not.toContain('内部备注');
});

test.each(['html', 'pdf', 'docx', 'fillable', 'preview'] as const)(
  'the same form gives the same bytes as %s',
  async (format) => {
    const template = templateOf('handover-record');
    const make = () =>
      renderDocument(buildTemplate({ template, method, language: 'zh', date }), format);
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
  },
);
