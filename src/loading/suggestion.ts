import leven from 'leven';
import type { Localised } from '../model/localised.ts';

/** “Did you mean …?” for a misspelt name; empty where nothing known is close. */
export function suggestion(name: string, known: Iterable<string>): Localised {
  let best: string | undefined;
  let distance = Math.min(Math.max(2, Math.floor(name.length / 3)), name.length - 1) + 1;
  for (const candidate of known) {
    const found = leven(name.toLowerCase(), candidate.toLowerCase(), { maxDistance: distance });
    if (found < distance) {
      best = candidate;
      distance = found;
    }
  }
  return best === undefined
    ? { zh: '', en: '' }
    : { zh: `是不是“${best}”？`, en: ` Did you mean “${best}”?` };
}
