import type { APIContext } from 'astro';
import { siteContent } from '../../../site/build/site-content.ts';
import { blankEditions, placeOf, type BlankFile } from '../../../site/documents/blank-files.ts';
import { renderedResponse, sheetsResponse } from '../../../site/documents/cached-render.ts';
import { blankForm, sheetsOf } from '../../../site/documents/documents.ts';

/** The blank forms as files, in every language and format. */
export function getStaticPaths() {
  return siteContent()
    .method.templates.flatMap((template) => blankEditions(template))
    .flatMap(({ files }) => files)
    .map((file) => {
      const { folder, name } = placeOf(file);
      return { params: { lang: folder, file: name }, props: file };
    });
}

export async function GET({ props }: APIContext<BlankFile>): Promise<Response> {
  const { template, language, paper, format } = props;
  return format === 'xlsx'
    ? sheetsResponse(sheetsOf(template, language))
    : renderedResponse(blankForm(template, language, paper), format);
}
