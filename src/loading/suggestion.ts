import leven from 'leven';
import { codePointName } from '../diagnostics/visible.ts';
import type { Localised } from '../model/localised.ts';
import { metaOf } from '../model/schema-walk.ts';
import type { z } from 'zod';

/** Names longer than this are no typing mistakes, and comparing them would take long. */
const longest = 100;

/** “Did you mean …?” for a misspelt name; empty where nothing known is close. */
export function suggestion(name: string, known: Iterable<string>): Localised {
  if (name.length > longest) return { zh: '', en: '' };
  const folded = fold(name);
  let best: string | undefined;
  let distance = Infinity;
  let likeness = -1;
  for (const candidate of known) {
    const other = fold(candidate);
    // Two slips in a short word make another word, unless it begins alike.
    const most = Math.min(
      Math.max(other.startsWith(folded.slice(0, 1)) ? 2 : 1, Math.floor(name.length / 3)),
      name.length - 1,
    );
    const found = leven(folded, other, { maxDistance: most + 1 });
    const alike = likenessOf(folded, other);
    if (found <= most && (found < distance || (found === distance && alike > likeness))) {
      best = candidate;
      distance = found;
      likeness = alike;
    }
  }
  return best === undefined ? { zh: '', en: '' } : didYouMean(best, name);
}

/** Of names with as many slips: swapped letters are likeliest, then a wrong end. */
function likenessOf(name: string, candidate: string): number {
  const letters = (word: string) => Array.from(word).sort().join('');
  if (letters(name) === letters(candidate)) return Infinity;
  let start = 0;
  while (start < name.length && name[start] === candidate[start]) start += 1;
  return start;
}

/** The nearest id: by the id itself or, as people write it, by the name of what it stands for. */
export function namedSuggestion(
  name: string,
  known: ReadonlyMap<string, readonly string[]>,
): Localised {
  const wanted = fold(name);
  const meant = [...known].find(([, names]) => names.some((one) => fold(one) === wanted));
  return meant ? didYouMean(meant[0], name) : suggestion(name, known.keys());
}

/** How many known names a message lists. */
const listed = 6;

/** Known names, the nearest to a wrong one first: what it could have meant, and how many there are. */
export function knownNear(name: string, known: Iterable<string>): Localised {
  const all = [...known];
  const folded = fold(name.slice(0, longest));
  const near = all
    .map((candidate) => ({ candidate, distance: distanceTo(folded, fold(candidate)) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, listed)
    .map(({ candidate }) => candidate);
  if (near.length === 0) return { zh: '还没有', en: 'none yet' };
  const isCut = all.length > near.length;
  return {
    zh: near.join('、') + (isCut ? ` 等 ${String(all.length)} 个` : ''),
    en: near.join(', ') + (isCut ? ` and ${String(all.length - near.length)} more` : ''),
  };
}

/** Slips between two names; one that holds the other counts as near. */
function distanceTo(name: string, candidate: string): number {
  const distance = leven(name, candidate);
  const holds = candidate.includes(name) || name.includes(candidate);
  return holds ? distance / 2 : distance;
}

/** The nearest choice: by its value or, as people write it, by its label in either language. */
export function choiceSuggestion(
  schema: z.ZodType | undefined,
  value: unknown,
  values: readonly string[],
): Localised {
  if (typeof value !== 'string') return { zh: '', en: '' };
  const labels = schema && metaOf(schema).values;
  const wanted = fold(value);
  const labelled = values.find((one) => {
    const label = labels?.[one];
    return label && (fold(label.zh) === wanted || fold(label.en) === wanted);
  });
  return labelled === undefined ? suggestion(value, values) : didYouMean(labelled, value);
}

function didYouMean(best: string, name: string): Localised {
  const odd = lookAlike(name, best);
  const zh = odd ? `其中的“${odd}”（${codePointName(odd)}）只是看着像。` : '';
  const en = odd ? ` Its “${odd}” (${codePointName(odd)}) only looks alike.` : '';
  return { zh: `是不是“${best}”？${zh}`, en: ` Did you mean “${best}”?${en}` };
}

/** A character from beyond ASCII where the known name has only ASCII, as copied text brings in. */
function lookAlike(name: string, known: string): string | undefined {
  if (/[^ -~]/.test(known)) return undefined;
  const odd = name.match(/[^ -~\p{Script=Han}]/gu) ?? [];
  return odd.length * 2 < known.length ? odd[0] : undefined;
}

/** Full-width forms, capitals, spaces and underscores are the commonest differences that mean none. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}
