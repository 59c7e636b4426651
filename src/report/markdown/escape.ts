/** Text for a Markdown table or paragraph: shown as it is, on one line, with no markup of its own. */
export function inMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]|~#$]/g, String.raw`\$&`)
    .replaceAll(/\b(https?):\/\//g, '$1&#58;//')
    .replaceAll('@', '&#64;<!-- -->');
}

/** Text inside a Markdown code span in a table. */
export function inCode(text: string): string {
  return `<code>${inMarkdown(text)}</code>`;
}
