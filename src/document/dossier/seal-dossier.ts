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
import { numberSections } from './number-sections.ts';
import { sealBlocks } from './seal-blocks.ts';

/** What prints a dossier, and from what. */
export interface Printer {
  /** Capstone's version. */
  version: string;
  /** Changes with everything that sets the pages. */
  layout: string;
  /** The commit of the project's records; undefined outside git and with uncommitted changes. */
  commit: string | undefined;
}

/** Adds to a dossier's pages the manifest of what they are made of, and everything that follows from it. */
export function sealDossier(
  pages: UnsealedDocument,
  project: ProjectRecords,
  method: Method,
  { edition, language, asOf }: Printing,
  { version, layout, commit }: Printer,
): Document {
  const manifest: Manifest = {
    format: manifestFormat,
    dossier: statement(project, method, { edition, language, asOf }),
    printed: {
      capstone: version,
      layout,
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
    ...numberSections({
      control: pages.control,
      blocks: [...pages.blocks, ...sealBlocks(manifest, texts, pages.language)],
    }),
    attachments: dossierAttachments(manifest, records, pages, texts),
  };
}
