import type { APIContext } from 'astro';
import { languages, type Language } from '../../../../model/localised.ts';
import type { Template } from '../../../../model/method/template.ts';
import { siteContent } from '../../../../site/build/site-content.ts';
import { renderedResponse } from '../../../../site/documents/cached-render.ts';
import { blankForm } from '../../../../site/documents/documents.ts';

/** A picture of each blank form's first page. */
export function getStaticPaths() {
  return siteContent().method.templates.flatMap((template) =>
    languages.map((lang) => ({ params: { lang, id: template.id }, props: { template } })),
  );
}

export async function GET({
  props,
  params,
}: APIContext<{ template: Template }>): Promise<Response> {
  return renderedResponse(blankForm(props.template, params['lang'] as Language), 'preview');
}
