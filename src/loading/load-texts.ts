import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { codes } from '../diagnostics/codes.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { languages, type Language } from '../model/localised.ts';
import type { Template, TemplateTexts } from '../model/method/template.ts';
import type { ProseBlock } from '../model/prose.ts';
import { recordKinds, type RecordKindId } from '../model/records/index.ts';
import { fieldsOf, schemaAt } from '../model/schema-walk.ts';
import { numberExamples, placeholders } from '../model/text-fields.ts';
import { ownContent } from './content-folders.ts';
import { readText } from './file-text.ts';
import { LineIndex } from './line-index.ts';
import { blocks } from './prose/blocks.ts';
import { Context } from './prose/context.ts';
import type { Fault } from './source.ts';
import { knownNear } from './suggestion.ts';

/** Plain Markdown: no components, so that a lawyer's text needs no knowledge of any. */
const markdown = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/**
 * Reads the texts of the templates that are texts, in both languages. A text that the folder does
 * not hold comes from the repository's own method.
 *
 * @param folder the method's folder
 */
export function loadTexts(
  folder: string,
  templates: readonly Template[],
): { texts: TemplateTexts; findings: Finding[] } {
  const findings: Finding[] = [];
  const entries = templates
    .filter(({ kind }) => kind === 'text')
    .map((template) => {
      const [zh, en] = languages.map((language) => {
        const { path, file } = placeOf(folder, template.id, language);
        const { content, faults } = readTemplateText(path, template);
        for (const fault of faults) {
          findings.push({ ...fault, severity: codes[fault.code], file });
        }
        return content;
      }) as [ProseBlock[], ProseBlock[]];
      return [template.id, { zh, en }] as const;
    });
  return { texts: Object.fromEntries(entries), findings };
}

function placeOf(folder: string, id: string, language: Language): { path: string; file: string } {
  const name = join('texts', language, `${id}.md`);
  const path = join(folder, name);
  const file = `method/${name.replaceAll('\\', '/')}`;
  return { path: existsSync(path) ? path : join(ownContent, 'method', name), file };
}

function readTemplateText(
  path: string,
  template: Template,
): { content: ProseBlock[]; faults: Fault[] } {
  const read = readText(path);
  if ('fault' in read) return { content: [], faults: [read.fault] };
  const tree = fromMarkdown(read.text, markdown);
  const context = new Context(read.text, 1, new Map());
  const content = blocks(tree.children, context);
  return { content, faults: [...context.faults, ...unknownFields(read.text, template)] };
}

/** Fields in braces that the template's record kind does not have. */
function unknownFields(text: string, { recordKind, title }: Template): Fault[] {
  const kind = recordKinds[recordKind as RecordKindId];
  const lines = new LineIndex(text);
  return placeholders(text).flatMap(({ path, index }): Fault[] => {
    const isExample = numberExamples.some((example) => example === path);
    if (isExample || schemaAt(kind.schema, path.split('.'))) return [];
    return [
      {
        code: 'reference/unknown',
        args: {
          label: title,
          target: { zh: '字段', en: 'the field' },
          value: path,
          suggestion: { zh: '', en: '' },
          known: knownNear(
            path,
            fieldsOf(kind.schema).map(({ key }) => key),
          ),
        },
        position: lines.range({ start: index, end: index + path.length + 2 }),
      },
    ];
  });
}
