import type { APIContext } from 'astro';
import { languages, type Language } from '../../../model/localised.ts';
import type { Method } from '../../../model/method/method.ts';
import type { Format } from '../../../render/formats.ts';
import { siteContent } from '../../../site/build/site-content.ts';
import { renderedResponse } from '../../../site/documents/cached-render.ts';
import { blankForm } from '../../../site/documents/documents.ts';

interface Props {
  template: Method['templates'][number];
  format: Format;
}

const printed: readonly Format[] = ['pdf', 'docx'];

/** The blank forms as files. */
export function getStaticPaths() {
  return siteContent().method.templates.flatMap((template) =>
    languages.flatMap((lang) =>
      printed.map((format) => ({
        params: { lang, file: `${template.id}.${format}` },
        props: { template, format } satisfies Props,
      })),
    ),
  );
}

export async function GET({ props, params }: APIContext<Props>): Promise<Response> {
  return renderedResponse(blankForm(props.template, params['lang'] as Language), props.format);
}
