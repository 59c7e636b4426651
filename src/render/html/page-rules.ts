import type { Document } from '../../document/document.ts';
import { inShort, plainLabel } from '../../document/label.ts';
import type { Paper } from '../../document/paper.ts';

/**
 * The rules that set a document's pages: the size of the paper, and around the text its number, the
 * section's name, and the page of the total. They belong into a style element of the page's head, after
 * `document.css`.
 */
export function renderPageRules({
  number,
  title,
  blocks,
  control,
  words,
  kind,
  code,
  paper,
  look,
}: Document): string {
  const rules = [
    `@page {\n  size: ${sizes[paper]};\n${box('top-left', quoted(number))}${box('top-right', quoted(title))}${code === undefined ? '' : box('bottom-center', quoted(code))}${box('bottom-right', counters(plainLabel(words.pageOfTotal)))}}`,
  ];
  if (look?.accent !== undefined) {
    const dark = look.accentOnDark ?? ownAccentOnDark;
    rules.push(`.document.document { --accent: light-dark(${look.accent}, ${dark}); }`);
  }
  if (kind === 'form') return `${rules.join('\n')}\n`;
  let page = 0;
  for (const heading of [...control, ...blocks]) {
    if (heading.type !== 'heading' || heading.level !== 1) continue;
    // A change of name would begin a page.
    if (!heading.runsOn) page += 1;
    const name = `section-${String(page)}`;
    rules.push(`.document > section[aria-labelledby=${quoted(heading.id)}] { page: ${name}; }`);
    if (heading.runsOn) continue;
    const title = [heading.number, inShort(heading.text)].filter(Boolean).join(' ');
    rules.push(`@page ${name} {\n${box('top-right', quoted(title))}}`);
  }
  rules.push(
    '.document > .contents { page: contents; }',
    `@page contents {\n${box('top-right', quoted(plainLabel(words.contents)))}}`,
    '@page cover {\n  @top-left { content: none; }\n  @top-right { content: none; }\n  @bottom-center { content: none; }\n  @bottom-right { content: none; }\n}',
  );
  return `${rules.join('\n')}\n`;
}

/** As in document.css. */
const ownAccentOnDark = '#8fc7e6';

const sizes: Record<Paper, string> = { a4: 'A4', letter: 'letter' };

function box(place: string, content: string): string {
  return `  @${place} { content: ${content}; }\n`;
}

/** Words with counters in the places of `{page}` and `{total}`. */
function counters(template: string): string {
  return template
    .split(/(\{page\}|\{total\})/)
    .filter(Boolean)
    .map((part) => {
      if (part === '{page}') return 'counter(page)';
      return part === '{total}' ? 'counter(pages)' : quoted(part);
    })
    .join(' ');
}

/** A CSS string; all but letters, digits and blanks are escaped, so that no text can leave it. */
function quoted(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} _-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
