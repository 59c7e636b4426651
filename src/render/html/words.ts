import type { Language } from '../../document/language.ts';

interface Words {
  /** Read aloud for a check box. */
  checked: string;
  unchecked: string;
}

/** Words that only the HTML rendering needs: what a picture says to those who do not see it. */
export const htmlWords: Record<Language, Words> = {
  zh: { checked: '已勾选', unchecked: '未勾选' },
  en: { checked: 'checked', unchecked: 'not checked' },
};
