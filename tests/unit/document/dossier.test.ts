import { describe, expect, test } from 'vitest';
import type { Block, Heading, Signatures, Table } from '../../../src/document/block.ts';
import type { Document } from '../../../src/document/document.ts';
import { evidenceOf } from '../../../src/document/dossier/evidence.ts';
import { plainLabel } from '../../../src/document/label.ts';
import { documentNumber } from '../../../src/model/document-number.ts';
import type { RecordKind } from '../../../src/model/record-kind.ts';
import { recordKinds } from '../../../src/model/records/index.ts';
import { fieldsOf } from '../../../src/model/schema-walk.ts';
import { gateRules } from '../../../src/rules/gate-rules.ts';
import { dossierOf, method, sampleRecords } from '../../fixtures/sample-dossier.ts';

const lantern = sampleRecords('lantern-valve');
const bakery = sampleRecords('harbour-bakery');

const headings = (blocks: readonly Block[]) =>
  blocks.filter((block): block is Heading => block.type === 'heading');
const outline = ({ control, blocks }: Document) =>
  headings([...control, ...blocks])
    .filter(({ level }) => level <= 2)
    .map(({ level, number, text }) => `${level === 2 ? '  ' : ''}${number} ${plainLabel(text)}`);
/** The blocks of a section, its heading aside. */
function section({ control, blocks }: Document, id: string): Block[] {
  const all = [...control, ...blocks];
  const start = all.findIndex((block) => block.type === 'heading' && block.id === id);
  const level = (all[start] as Heading).level;
  const rest = all.slice(start + 1);
  const end = rest.findIndex((block) => block.type === 'heading' && block.level <= level);
  return end < 0 ? rest : rest.slice(0, end);
}
const json = (value: unknown) => JSON.stringify(value);

describe.each([
  ['lantern-valve', lantern],
  ['harbour-bakery', bakery],
] as const)('%s', (_id, records) => {
  test.each(['internal', 'customer'] as const)('outline of the %s edition', (edition) => {
    expect(outline(dossierOf(records, edition))).toMatchSnapshot();
  });

  test.each(['internal', 'customer'] as const)(
    'the %s edition numbers its sections without a gap, and every reference leads to one',
    (edition) => {
      const document = dossierOf(records, edition);
      const sections = headings(document.blocks).filter(({ level }) => level === 1);
      expect(sections.map(({ number }) => number)).toEqual(
        sections.map((_, index) => String(index + 1)),
      );
      const ids = headings([...document.control, ...document.blocks]).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const references = [...json(document).matchAll(/"type":"pageReference","id":"([^"]+)"/g)];
      expect(references.length).toBeGreaterThan(10);
      expect(references.filter(([, id = '']) => !ids.includes(id))).toEqual([]);
      expect(json(document)).not.toMatch(/"type":"pageReference","id":"[^"]+","text":""/);
    },
  );
});

const deliverables = Object.values(recordKinds as Record<string, RecordKind>).filter(
  ({ deliverable }) => deliverable !== undefined,
);

test.each(deliverables.map((kind) => [kind.id, kind] as const))(
  '%s: number, approver and signatures as the method gives them',
  (_id, kind) => {
    const deliverable = method.deliverables.find(({ id }) => id === kind.deliverable);
    if (!deliverable) throw new Error(`No deliverable ${String(kind.deliverable)}.`);
    const blocks = section(dossierOf(lantern, 'internal'), kind.id);
    const head = json(blocks[0]);
    if (deliverable.number) {
      expect(head).toContain(documentNumber(lantern.project.data, method, deliverable.number));
    }
    const titles = deliverable.approvers.map(
      (id) => method.roles.find((role) => role.id === id)?.title.en ?? '?',
    );
    for (const title of titles) expect(head).toContain(title);
    const signatures = blocks.filter((block): block is Signatures => block.type === 'signatures');
    const count = kind.path.includes('*') ? lantern.records.issue.length : 1;
    expect(signatures).toHaveLength(count);
    for (const { slots } of signatures) {
      expect(slots.map(({ role }) => role)).toEqual(expect.arrayContaining(titles));
    }
  },
);

test('every signed kind has its signature block, and every milestone its own', () => {
  const document = dossierOf(lantern, 'internal');
  const signed = Object.values(recordKinds as Record<string, RecordKind>).filter(({ schema }) =>
    fieldsOf(schema).some(({ key }) => key === 'signatures'),
  );
  for (const { id } of signed) expect(json(section(document, id)), id).toContain('"signatures"');
  const milestones = section(document, 'milestones').filter(({ type }) => type === 'signatures');
  expect(milestones).toHaveLength(lantern.records.milestones[0]?.data.milestones.length ?? 0);
});

test('a deliverable without a record of its signatures is signed below all of it', () => {
  expect(section(dossierOf(lantern, 'internal'), 'document-register').at(-1)?.type).toBe(
    'signatures',
  );
});

test('a small part stands below another small one, where nothing is signed', () => {
  const document = dossierOf(lantern, 'internal');
  const runsOn = headings(document.blocks).filter(({ runsOn }) => runsOn);
  expect(runsOn.map(({ id }) => id)).toEqual(['waivers']);
});

describe('gates', () => {
  const rules = (document: Document, gate: string) =>
    (section(document, `gate-${gate}`)[0] as Table).rows.map((row) => row.map(json));

  test('each rule names its evidence: section, file and line', () => {
    const document = dossierOf(lantern, 'internal');
    for (const { id } of method.gates) {
      for (const [rule, , evidence = ''] of rules(document, id)) {
        expect(evidence, rule).toContain('"pageReference"');
        expect(evidence, rule).toMatch(/"code","value":"[\w/.-]+:\d+"/);
      }
    }
  });

  test('the customer’s edition names sections alone, no file and no line', () => {
    const customer = rules(dossierOf(lantern, 'customer'), 'acceptance').flat().join('');
    expect(customer).toContain('"pageReference"');
    expect(customer).not.toMatch(/\.(?:mdx|json)/);
  });

  test('more than twenty records of a kind prove a rule as the part that holds them', () => {
    const [issue] = lantern.records.issue;
    if (!issue) throw new Error('The sample project has no issue.');
    const many = Array.from({ length: 30 }, (_, index) => ({ ...issue, id: String(900 + index) }));
    const large = { ...lantern, records: { ...lantern.records, issue: many } };
    const shown = (edition: 'internal' | 'customer') =>
      rules(dossierOf(large, edition), 'acceptance').flat().join('');
    expect(shown('internal')).toMatch(
      /"id":"issue","text":"\d+ [^}]*\}[^}]*\}[^}]*"issues\/\*\.mdx"/,
    );
    expect(shown('internal')).not.toContain('issue-9');
    expect(shown('customer')).toContain('"id":"issue"');
    expect(shown('customer')).not.toContain('*.mdx');
  });

  test('a waiver shows with who approved it, until when and why', () => {
    const row = rules(dossierOf(lantern, 'internal'), 'summary').find(([rule = '']) =>
      rule.includes('backed up'),
    );
    const [waiver] = lantern.records.waivers[0]?.data.waivers ?? [];
    expect(row?.[0]).toContain(waiver?.until);
    expect(row?.[0]).toContain('罗望山');
  });

  test('no evidence is named for a rule that does not exist', () => {
    const codes: readonly string[] = gateRules.map(({ code }) => code);
    expect(Object.keys(evidenceOf).filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe('DRAFT', () => {
  const mark = (document: Document) => document.cover?.mark;

  test('marks a dossier until every gate of its edition is passed, and says why', () => {
    const early = dossierOf(lantern, 'internal', 'en', '2026-04-25');
    expect(mark(early)).toBe('DRAFT');
    const reasons = json(section(early, 'draft'));
    expect(reasons).toContain('gate-handover');
    expect(reasons).toContain('All five items are given and taken');
    expect(reasons).not.toContain('gate-acceptance');
    expect(json(early.control)).toContain('"Draft"');
  });

  test('the customer’s edition is final once the customer’s gates are passed', () => {
    const early = dossierOf(lantern, 'customer', 'en', '2026-04-25');
    expect(mark(early)).toBeUndefined();
    expect(json(early.control)).toContain('"Final"');
    expect(mark(dossierOf(lantern, 'customer', 'en', '2026-04-20'))).toBe('DRAFT');
  });

  test('a final dossier gives no reasons', () => {
    const final = dossierOf(lantern, 'internal');
    expect(mark(final)).toBeUndefined();
    expect(headings(final.control).map(({ id }) => id)).not.toContain('draft');
  });
});

describe('issues in figures', () => {
  const numbers = (document: Document, id: string) => {
    const table = section(document, id).find((block): block is Table => block.type === 'table');
    return (table?.rows ?? []).map((row) =>
      row.slice(1).map((cell) => Number((cell[0] as { value: string }).value)),
    );
  };
  const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);
  const document = dossierOf(lantern, 'internal');
  const issues = lantern.records.issue.length;

  test('every issue is reported once, and what is not solved is open at the end', () => {
    const rows = numbers(document, 'issue-flow');
    expect(sum(rows.map(([reported = 0]) => reported))).toBe(issues);
    const solved = sum(rows.map(([, one = 0]) => one));
    expect(rows.at(-1)?.[2]).toBe(issues - solved);
    expect(issues - solved).toBe(2);
  });

  test('the classes add up to all issues', () => {
    const rows = numbers(document, 'issue-classes');
    const total = rows.at(-1) ?? [];
    expect(total.at(-1)).toBe(issues);
    expect(sum(total.slice(0, -1))).toBe(issues);
  });

  test('each chart stands before a table of the same facts, with its words', () => {
    for (const id of ['issue-flow', 'issue-classes', 'issue-times', 'project-stages']) {
      const [figure, table] = section(document, id);
      expect(figure, id).toMatchObject({ type: 'figure' });
      expect(table, id).toMatchObject({ type: 'table' });
      expect(json(figure)).toMatch(/"alt":"[^"]{8,}/);
    }
  });
});
