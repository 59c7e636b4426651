import type { Language } from '../../model/localised.ts';
import { en, type ReferenceWords } from '../messages/reference/en.ts';
import { zh } from '../messages/reference/zh.ts';

/** The fixed words of the reference pages. */
export const referenceWords: Record<Language, ReferenceWords> = { zh, en };

export type { ReferenceWords };
