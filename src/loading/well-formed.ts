/** What stands beside elements: comments, CDATA, instructions, a document type without entities. */
const beside = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*>/g;

const tag =
  /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

const loneAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** Whether a text is one XML element with what belongs to it: every tag closed, in order. */
export function isWellFormed(text: string): boolean {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replaceAll(beside, '')
    .trim();
  if (loneAmpersand.test(plain)) return false;
  const open: string[] = [];
  let roots = 0;
  const rest = plain.replaceAll(tag, (whole, close: string, name: string, _, alone: string) => {
    if (close === '') {
      if (open.length === 0) roots += 1;
      if (alone === '') open.push(name);
      return '';
    }
    // A tag that closes another than the last stays, and is found below.
    return open.pop() === name ? '' : whole;
  });
  return roots === 1 && open.length === 0 && !rest.includes('<') && plain.startsWith('<');
}
