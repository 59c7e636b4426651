import type { APIContext } from 'astro';
import type { Method } from '../../../../model/method/method.ts';
import { languages, type Language } from '../../../../model/localised.ts';
import type { Format } from '../../../../render/formats.ts';
import { siteContent } from '../../../../site/build/site-content.ts';
import { renderedResponse, sheetsResponse } from '../../../../site/documents/cached-render.ts';
import {
  dossierFiles,
  dossierPlace,
  type DossierFile,
} from '../../../../site/documents/dossier-files.ts';
import {
  dossierOf,
  filledForm,
  filledSheets,
  filledTemplates,
  readableProjects,
  sheetsOf,
  type ReadableProject,
} from '../../../../site/documents/documents.ts';

/** A dossier, or else a form filled from the project. */
interface Props {
  project: ReadableProject;
  format: Format | 'xlsx';
  dossier?: DossierFile;
  template?: Method['templates'][number];
}

const printed: readonly Format[] = ['pdf', 'docx'];

/** A project's files: its dossier in each edition and language, and the forms that it fills. */
export function getStaticPaths() {
  const { edition } = siteContent();
  return readableProjects().flatMap((project) => {
    const path = (lang: Language, file: string, props: Omit<Props, 'project'>) => ({
      params: { lang, id: project.id, file },
      props: { project, ...props } satisfies Props,
    });
    return [
      ...dossierFiles(edition).map((dossier) => {
        const { folder, name } = dossierPlace(dossier, edition);
        return path(folder, name, { format: dossier.format, dossier });
      }),
      ...languages.flatMap((lang) => [
        ...filledSheets(project).map((template) =>
          path(lang, `${template.id}.xlsx`, { format: 'xlsx', template }),
        ),
        ...filledTemplates(project).flatMap((template) =>
          printed.map((format) => path(lang, `${template.id}.${format}`, { format, template })),
        ),
      ]),
    ];
  });
}

export async function GET({ props, params }: APIContext<Props>): Promise<Response> {
  const language = params['lang'] as Language;
  const { project, format, dossier, template } = props;
  if (template && format === 'xlsx') return sheetsResponse(sheetsOf(template, language, project));
  const document = template
    ? filledForm(template, project, language)
    : dossier && dossierOf(project, dossier.language, dossier.edition);
  if (!document || format === 'xlsx')
    throw new Error(`Nothing fills this form: ${String(params['file'])}`);
  return renderedResponse(document, format);
}
