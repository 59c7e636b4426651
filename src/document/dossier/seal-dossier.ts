import type { Method } from '../../model/method/method.ts';
import type { ProjectRecords } from '../../model/project-records.ts';
import { attachedRecords, type AttachedRecord } from '../../sealing/attached-records.ts';
import { canonical, digest } from '../../sealing/canonical.ts';
import {
  dossierCode,
  manifestFormat,
  statement,
  type Manifest,
  type Printing,
} from '../../sealing/manifest.ts';
import type { Document } from '../document.ts';
import { documentTexts } from '../words.ts';
import { dossierAttachments, type UnsealedDocument } from './attachments.ts';
import { sealBlocks } from './seal-blocks.ts';

/** What prints a dossier: Capstone's version, and the commit of the project's records. */
export interface Printer {
  version: string;
  /** Undefined outside git and where changes are not committed. */
  commit: string | undefined;
}

/** Adds to a dossier's pages the manifest of what they are made of, and everything that follows from it. */
export function sealDossier(
  pages: UnsealedDocument,
  project: ProjectRecords,
  method: Method,
  { edition, language, asOf }: Printing,
  { version, commit }: Printer,
): Document {
  const manifest: Manifest = {
    format: manifestFormat,
    dossier: statement(project, method, { edition, language, asOf }),
    printed: {
      capstone: version,
      ...(commit === undefined ? {} : { commit }),
      document: digest(canonical(pages)),
    },
  };
  return sealedDocument(pages, manifest, attachedRecords(project));
}

/**
 * The dossier as it is printed: its pages with the code on cover and foot, its last part, and its
 * attachments. All of them follow from the three arguments, so that a printed dossier can be made again
 * from what it carries.
 */
export function sealedDocument(
  pages: UnsealedDocument,
  manifest: Manifest,
  records: readonly AttachedRecord[],
): Document {
  const texts = documentTexts[pages.language];
  const code = dossierCode(manifest.dossier);
  const { cover } = pages;
  return {
    ...pages,
    code,
    ...(cover && {
      cover: { ...cover, lines: [...cover.lines, { label: texts.code, value: code }] },
    }),
    blocks: [...pages.blocks, ...sealBlocks(manifest, texts, pages.language)],
    attachments: dossierAttachments(manifest, records, pages, texts),
  };
}
