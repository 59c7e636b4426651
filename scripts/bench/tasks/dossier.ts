/**
 * Prints the dossier of a sample project as PDF; with a second argument `warm` it prints it once before, which
 * warms the typesetter. Counts its pages.
 */
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { dossierOf, printerHere } from '../../../src/proving/dossier-of.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { countPages } from '../count-pages.ts';
import { report } from '../measure.ts';

const [, , id, warm] = process.argv;
const folders = contentFolders(undefined);
const { method, projects } = loadContent(folders, ruleCodes, id);

async function print(): Promise<number> {
  const [project] = projects;
  if (!project?.records) throw new Error(`The project ${String(id)} cannot be read.`);
  const { records, locate } = project;
  const language = records.project.data.languages[0] ?? 'zh';
  const choice = { edition: 'internal', language, asOf: '2026-11-25', paper: 'a4' } as const;
  const printer = printerHere(folders.projects, records.id);
  const document = dossierOf({ records, locate }, method, choice, printer);
  return countPages(await renderDocument(document, 'pdf'));
}

if (warm !== undefined) await print();
await report(print);
