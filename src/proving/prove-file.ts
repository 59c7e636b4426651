import { attachmentNames } from '../document/dossier/attachments.ts';
import type { Document } from '../document/document.ts';
import type { Method } from '../model/method/method.ts';
import { documentLanguages, type DocumentLanguage } from '../document/language.ts';
import { printedTexts } from '../render/pdf/render-pdf.ts';
import { canonical } from '../sealing/canonical.ts';
import { shortened } from '../sealing/shortened.ts';
import { dossierCode, type Manifest } from '../sealing/manifest.ts';
import { readCarried, type Carried } from './carried.ts';
import { papers, type Paper } from '../document/paper.ts';
import { lookChanged } from './look-changed.ts';
import { unexpected, type Expected } from './expected.ts';
import { dossierOf } from './dossier-of.ts';
import { numberedAs } from './numbered-as.ts';
import { packedFaults } from './packed.ts';
import { proveCodeOnPages, provePages } from './prove-pages.ts';
import { proveRecords, sealsBroken } from './prove-records.ts';
import { outerFault, readPdf } from './read-pdf.ts';
import { withoutLines } from './record-lines.ts';
import type { Repository } from './repository.ts';
import { fault, note, type Fault, type Proof, type StatedDossier } from './statement.ts';

/**
 * Proves a printed dossier: that it is whole, that its pages say what the records inside it say, and that
 * those are the records of the repository. Never throws on a bad file.
 */
export async function proveFile(
  bytes: Uint8Array,
  expected: Expected,
  repository: Repository,
): Promise<Proof> {
  const outer = outerFault(bytes);
  if (outer) return unreadable(outer);
  const packed = await packedFaults(bytes);
  const tooLarge = packed.find(({ code }) => code === 'too-large');
  if (tooLarge) return unreadable(tooLarge);
  const read = await readPdf(bytes);
  if ('code' in read) return unreadable(read);
  const carried = readCarried(read.attachments);
  if (Array.isArray(carried)) return unreadable(...carried, ...packed);
  carried.faults.push(...packed);
  const { manifest } = carried;
  const dossier = stated(carried);
  const pages = await provePages(bytes, read, carried);
  const records = proveRecords(carried, numberedAs(manifest, repository));
  const ofRecords =
    carried.faults.length + records.length > 0
      ? noDifference
      : provePagesOfRecords(carried, repository);
  const faults = [
    ...carried.faults,
    ...proveCodeOnPages(read.pages, manifest),
    ...pages.faults,
    ...sealsBroken(manifest.dossier, repository),
    ...unexpected(dossier, expected),
    ...records,
    ...ofRecords.faults,
  ];
  const proven = faults.length === 0;
  const noCommit = proven && manifest.printed.commit === undefined ? [note('no-commit')] : [];
  return {
    proven,
    dossier,
    faults,
    notes: proven ? [...pages.notes, ...ofRecords.notes, ...noCommit] : [],
  };
}

function unreadable(...faults: Fault[]): Proof {
  return { proven: false, faults, notes: [] };
}

/** What a file states of its dossier, in short. */
function stated({ manifest: { dossier, printed }, pages }: Carried): StatedDossier {
  const { project, number, edition, language, asOf } = dossier;
  const { capstone, commit } = printed;
  return {
    project,
    number,
    edition,
    language,
    ...(pages === undefined ? {} : { paper: paperOf(pages) }),
    asOf,
    code: dossierCode(dossier),
    capstone,
    ...(commit === undefined ? {} : { commit }),
  };
}

/** With the same records, the attached pages must be the ones that the repository prints. */
function provePagesOfRecords(
  { manifest, pages }: Carried,
  repository: Repository,
): Pick<Proof, 'faults' | 'notes'> {
  const { project: id, language } = manifest.dossier;
  const project = repository.project(id);
  if (!project || !pages) return noDifference;
  if (!isLanguage(language)) {
    return onlyFault(fault('other-language', { stated: language, expected: '' }));
  }
  const paper = paperOf(pages);
  const print = (choice: DocumentLanguage, method = repository.method) =>
    printedPages(manifest, choice, paper, { ...repository, method });
  const ours = print(language);
  if (!ours || sameTree(ours, pages)) return noDifference;
  if (sameTree(withoutLines(ours), withoutLines(pages))) {
    return { faults: [], notes: [note('reformatted')] };
  }
  const look = earlierLook(pages, (method) => print(language, method), repository);
  if (look) return look;
  const other = documentLanguages.find((one) => one !== language && sameTree(print(one), pages));
  if (other !== undefined) {
    return onlyFault(fault('other-language', { stated: language, expected: other }));
  }
  const [theirs, own] = [textsOf(pages), textsOf(ours)];
  if (sameTree(withoutLook(ours), withoutLook(pages))) return onlyFault(fault('other-look'));
  const at = theirs.findIndex((text, index) => text !== own[index]);
  const [found = '', expected = ''] = shortened(theirs[at] ?? '', own[at] ?? '');
  const version = manifest.printed.capstone;
  return onlyFault(fault('pages-not-of-records', { found, expected, version }));
}

/** Pages that the repository prints by the method or the company's look of an earlier commit. */
function earlierLook(
  pages: unknown,
  print: (method: Method) => unknown,
  repository: Repository,
): Pick<Proof, 'faults' | 'notes'> | undefined {
  for (const earlier of repository.earlierMethods()) {
    const then = print(earlier.method);
    const same = sameTree(then, pages);
    if (!same && !sameTree(withoutLines(then), withoutLines(pages))) continue;
    const changed = lookChanged(earlier, repository.method);
    return { faults: [], notes: same ? [changed] : [changed, note('reformatted')] };
  }
  return undefined;
}

function withoutLook(pages: unknown): unknown {
  const { look: _, ...rest } = pages as Partial<Document>;
  return rest;
}

const noDifference: Pick<Proof, 'faults' | 'notes'> = { faults: [], notes: [] };

function onlyFault(one: Fault): Pick<Proof, 'faults' | 'notes'> {
  return { faults: [one], notes: [] };
}

function isLanguage(value: string): value is DocumentLanguage {
  return (documentLanguages as readonly string[]).includes(value);
}

function printedPages(
  manifest: Manifest,
  language: DocumentLanguage,
  paper: Paper,
  repository: Repository,
): unknown {
  const { project: id, edition, asOf } = manifest.dossier;
  const source = repository.source(id);
  if (!source) return undefined;
  const { capstone: version, layout, commit } = manifest.printed;
  const choice = { edition, language, paper, asOf };
  const document = dossierOf(source, repository.method, choice, { version, layout, commit });
  const attached = document.attachments.find(({ name }) => name === attachmentNames.document);
  return attached && JSON.parse(attached.content);
}

/** The paper that pages were set for; another than the known ones makes them differ. */
function paperOf(pages: unknown): Paper {
  const { paper } = pages as { paper?: unknown };
  return papers.find((one) => one === paper) ?? 'a4';
}

function sameTree(one: unknown, other: unknown): boolean {
  return one !== undefined && canonical(one) === canonical(other);
}

function textsOf(pages: unknown): string[] {
  const document = pages as Document;
  return [...printedTexts(document), document.cover?.mark ?? ''];
}
