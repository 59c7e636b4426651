/**
 * Prints one dossier: the content folder, the project, the edition and the format are its arguments.
 * Counts the pages of a PDF, the kilobytes of another format.
 */
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import type { Edition } from '../../../src/loading/edition.ts';
import { dossierOf, printerHere } from '../../../src/proving/dossier-of.ts';
import type { DocumentFormat } from '../../../src/render/formats.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { countPages } from '../count-pages.ts';
import { report } from '../measure.ts';

const [, , root, id, edition, format] = process.argv;
const folders = contentFolders(root);

await report(async () => {
  const { method, projects } = loadContent(folders, ruleCodes, id);
  const [project] = projects;
  if (!project?.records) throw new Error(`The project ${String(id)} cannot be read.`);
  const { records, locate } = project;
  const [language = 'zh'] = records.project.data.languages;
  const choice = { edition: edition as Edition, language, asOf: '2026-11-25' } as const;
  const printer = printerHere(folders.projects, records.id);
  const document = dossierOf({ records, locate }, method, choice, printer);
  const bytes = await renderDocument(document, format as DocumentFormat);
  return format === 'pdf' ? countPages(bytes) : Math.round(bytes.length / 1024);
});
