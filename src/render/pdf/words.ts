import type { Language } from '../../document/language.ts';

/** Words that this renderer alone needs; read aloud, never printed. */
export interface RendererWords {
  checked: string;
  unchecked: string;
}

export const rendererWords: Record<Language, RendererWords> = {
  zh: { checked: '已勾选', unchecked: '未勾选' },
  en: { checked: 'checked', unchecked: 'not checked' },
};
