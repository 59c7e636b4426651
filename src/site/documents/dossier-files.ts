import { documentLanguages, mainLanguage, type DocumentLanguage } from '../../document/language.ts';
import type { Edition } from '../../loading/edition.ts';
import type { Language } from '../../model/localised.ts';

/** A dossier as a file to download. */
export interface DossierFile {
  edition: Edition;
  language: DocumentLanguage;
  format: (typeof dossierFormats)[number];
}

export const dossierFormats = ['pdf', 'docx'] as const;

/**
 * The editions that a build may hand out, the fullest first.
 *
 * @param built the edition that the site is built for; the customer's site knows no other
 */
export function editionsWithin(built: Edition): readonly Edition[] {
  return built === 'internal' ? ['internal', 'customer'] : ['customer'];
}

/** All dossier files of a project in a site that is built for the edition. */
export function dossierFiles(built: Edition): DossierFile[] {
  return editionsWithin(built).flatMap((edition) =>
    documentLanguages.flatMap((language) =>
      dossierFormats.map((format) => ({ edition, language, format })),
    ),
  );
}

/**
 * The folder that a file stands in, and its name there. Bilingual files stand with the Chinese. The
 * edition that the site is built for has no mark, so that the customer's site hints at no other.
 */
export function dossierPlace(
  { edition, language, format }: DossierFile,
  built: Edition,
): { folder: Language; name: string } {
  const marks = [edition === built ? '' : `-${edition}`, language === 'zh+en' ? '.zh-en' : ''];
  return {
    folder: mainLanguage(language),
    name: `dossier${marks.join('')}.${format}`,
  };
}

/** Where the site serves a project's dossier. */
export function dossierAddress(project: string, file: DossierFile, built: Edition): string {
  const { folder, name } = dossierPlace(file, built);
  return `/${folder}/projects/${project}/${name}`;
}

/** What a browser calls a file that it saves: all in one folder, so all that tells it apart. */
export function dossierSavedName(
  project: string,
  { edition, language, format }: DossierFile,
): string {
  return `${project}_dossier_${edition}_${language}.${format}`;
}
