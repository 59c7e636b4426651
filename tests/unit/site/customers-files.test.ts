import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { editionOf } from '../../../src/document/template/template.ts';
import { dossierFiles, dossierPlace } from '../../../src/site/documents/dossier-files.ts';
import { canaryForm, Planting } from '../../fixtures/canaries.ts';

const id = 'lantern-valve';
const content = mkdtempSync(join(tmpdir(), 'capstone-site-'));

beforeAll(() => {
  for (const project of [id, 'harbour-bakery']) {
    const folder = join(content, 'projects', project);
    cpSync(join('content/projects', project), folder, { recursive: true });
    new Planting(folder).plantInternal();
  }
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
});

/** The makers of a site's pages and files, as a build for that audience loads them. */
async function site(audience: string) {
  vi.resetModules();
  vi.stubEnv('CAPSTONE_CONTENT', content);
  vi.stubEnv('CAPSTONE_AS_OF', '2026-06-30');
  vi.stubEnv('CAPSTONE_AUDIENCE', audience);
  const { siteContent } = await import('../../../src/site/build/site-content.ts');
  const documents = await import('../../../src/site/documents/documents.ts');
  const project = documents.readableProjects().find((one) => one.id === id);
  if (!project) throw new Error('The planted project cannot be read.');
  return { ...siteContent(), ...documents, project };
}

const canaries = (made: unknown) => JSON.stringify(made).match(canaryForm) ?? [];

describe('the site of the vendor', () => {
  test('offers a customer’s dossier with nothing internal, and its own with it', async () => {
    const { dossierOf, project } = await site('internal');
    expect(canaries(dossierOf(project, 'zh+en', 'customer'))).toEqual([]);
    expect(canaries(dossierOf(project, 'zh+en')).length).toBeGreaterThan(50);
  });

  test('fills the forms of external documents with nothing internal, the others with it', async () => {
    const { method, filledForm, filledSheets, filledTemplates, sheetsOf, project } =
      await site('internal');
    const made = [
      ...filledTemplates(project).map((one) => [one, filledForm(one, project, 'en')] as const),
      ...filledSheets(project).map((one) => [one, sheetsOf(one, 'en', project)] as const),
    ];
    const natures = { internal: 0, customer: 0 };
    for (const [template, document] of made) {
      const edition = editionOf(template, method);
      natures[edition] += 1;
      expect(canaries(document).length > 0, template.id).toBe(edition === 'internal');
    }
    expect(Math.min(natures.internal, natures.customer)).toBeGreaterThan(2);
  });
});

describe('the site of a customer', () => {
  test('knows of one project, and nothing internal of it', async () => {
    const { projects } = await site(`customer:${id}`);
    expect(projects.map((project) => project.id)).toEqual([id]);
    expect(canaries(projects.map(({ records, gates }) => [records, gates]))).toEqual([]);
  });

  test('prints the customer’s dossier alone, and no form of an internal document', async () => {
    const { method, edition, dossierOf, filledForm, filledSheets, filledTemplates, project } =
      await site(`customer:${id}`);
    expect(edition).toBe('customer');
    expect(canaries(dossierOf(project, 'zh+en'))).toEqual([]);
    const templates = [...filledTemplates(project), ...filledSheets(project)];
    expect(templates.length).toBeGreaterThan(2);
    for (const template of templates) {
      expect(editionOf(template, method), template.id).toBe('customer');
      expect(canaries(filledForm(template, project, 'en') ?? {})).toEqual([]);
    }
  });

  test('names its files so that they hint at no other edition', () => {
    const names = dossierFiles('customer').map((file) => dossierPlace(file, 'customer').name);
    expect(new Set(names)).toEqual(
      new Set(['dossier.pdf', 'dossier.docx', 'dossier.zh-en.pdf', 'dossier.zh-en.docx']),
    );
  });
});
