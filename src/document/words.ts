import type { Language } from '../model/localised.ts';
import { en, type DocumentTexts } from './messages/en.ts';
import { zh } from './messages/zh.ts';

/** The fixed words of documents. */
export const documentTexts: Record<Language, DocumentTexts> = { zh, en };
