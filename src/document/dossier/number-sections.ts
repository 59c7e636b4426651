import type { Block, Heading } from '../block.ts';
import { composed, type Label } from '../label.ts';

/** The parts of a document that hold headings and refer to them. */
export interface Numbered {
  control: Block[];
  blocks: Block[];
}

/**
 * Numbers the sections that are there, 1, 1.1 and so on, so that what an edition leaves out leaves no
 * gap; and puts into every reference what its section is called. Document control stands before the
 * first section and has no number; deeper headings keep the number of their document.
 */
export function numberSections({ control, blocks }: Numbered): Numbered {
  const counts = { section: 0, below: 0 };
  const numbered = blocks.map((block) =>
    block.type === 'heading' ? numberHeading(block, counts) : block,
  );
  const names = new Map(
    [...control, ...numbered].flatMap((block) =>
      block.type === 'heading' ? [[block.id, nameOf(block)] as const] : [],
    ),
  );
  return { control: filled(control, names), blocks: filled(numbered, names) };
}

function numberHeading(heading: Heading, counts: { section: number; below: number }): Heading {
  if (heading.level > 2) return heading;
  if (heading.level === 1) {
    counts.section += 1;
    counts.below = 0;
    return { ...heading, number: String(counts.section) };
  }
  counts.below += 1;
  return { ...heading, number: `${String(counts.section)}.${String(counts.below)}` };
}

/** A section goes by number and title, a document by its number. */
function nameOf({ level, number, text }: Heading): Label {
  if (number === '') return text;
  return level > 2 ? number : composed((say) => `${number} ${say(text)}`);
}

/** Copies blocks with the text of every reference that has none yet. */
function filled<T>(value: T, names: ReadonlyMap<string, Label>): T {
  return copy(value, names) as T;
}

function copy(value: unknown, names: ReadonlyMap<string, Label>): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const { type, id, text } = value as { type?: unknown; id?: unknown; text?: unknown };
  if (type === 'pageReference' && text === '') {
    return { ...value, text: names.get(String(id)) ?? String(id) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner, names)]));
}
