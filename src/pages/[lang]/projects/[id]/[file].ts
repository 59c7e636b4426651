import type { APIContext } from 'astro';
import type { Edition } from '../../../../loading/edition.ts';
import type { Method } from '../../../../model/method/method.ts';
import { languages, type Language } from '../../../../model/localised.ts';
import type { Format } from '../../../../render/formats.ts';
import { siteContent } from '../../../../site/build/site-content.ts';
import { renderedResponse, sheetsResponse } from '../../../../site/documents/cached-render.ts';
import {
  dossierOf,
  filledForm,
  filledSheets,
  filledTemplates,
  readableProjects,
  sheetsOf,
  type ReadableProject,
} from '../../../../site/documents/documents.ts';

interface Props {
  project: ReadableProject;
  format: Format | 'xlsx';
  /** A dossier of this edition, or else a filled form. */
  edition?: Edition;
  template?: Method['templates'][number];
}

const printed: readonly Format[] = ['pdf', 'docx'];

/** A project's files: its dossier, the customer's edition of it, and the forms that it fills. */
export function getStaticPaths() {
  const { edition } = siteContent();
  return readableProjects().flatMap((project) =>
    languages.flatMap((lang) => [
      ...filledSheets(project).map((template) => ({
        params: { lang, id: project.id, file: `${template.id}.xlsx` },
        props: { project, format: 'xlsx', template } satisfies Props,
      })),
      ...printed.flatMap((format) => {
        const path = (name: string, props: Omit<Props, 'project' | 'format'>) => ({
          params: { lang, id: project.id, file: `${name}.${format}` },
          props: { project, format, ...props } satisfies Props,
        });
        return [
          path('dossier', { edition }),
          ...(edition === 'internal' ? [path('dossier-customer', { edition: 'customer' })] : []),
          ...filledTemplates(project).map((template) => path(template.id, { template })),
        ];
      }),
    ]),
  );
}

export async function GET({ props, params }: APIContext<Props>): Promise<Response> {
  const language = params['lang'] as Language;
  const { project, format, edition, template } = props;
  if (template && format === 'xlsx') return sheetsResponse(sheetsOf(template, language, project));
  const document = template
    ? filledForm(template, project, language)
    : dossierOf(project, language, edition);
  if (!document || format === 'xlsx')
    throw new Error(`Nothing fills this form: ${String(params['file'])}`);
  return renderedResponse(document, format);
}
