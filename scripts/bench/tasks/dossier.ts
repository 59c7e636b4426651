/**
 * Prints dossiers of the sample projects as PDF: the one that an argument names, after those of
 * the others, which warm the typesetter, or all of them. Counts the dossiers timed.
 */
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { dossierOf, printerHere } from '../../../src/proving/dossier-of.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { report } from '../measure.ts';

const [, , only] = process.argv;
const folders = contentFolders(undefined);
const { method, projects } = loadContent(folders, ruleCodes);

async function print(wanted: typeof projects): Promise<number> {
  for (const { id, records, locate } of wanted) {
    if (!records) throw new Error(`The project ${id} cannot be read.`);
    const language = records.project.data.languages[0] ?? 'zh';
    const choice = { edition: 'internal', language, asOf: '2026-11-25', paper: 'a4' } as const;
    const printer = printerHere(folders.projects, id);
    await renderDocument(dossierOf({ records, locate }, method, choice, printer), 'pdf');
  }
  return wanted.length;
}

if (only !== undefined) await print(projects.filter(({ id }) => id !== only));
await report(() => print(projects.filter(({ id }) => id === (only ?? id))));
