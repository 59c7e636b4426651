import type { Label } from './label.ts';
import { composed } from './label.ts';
import type { DocumentLanguage } from './language.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';

/** A table of messages whose texts are labels. */
type Labels<Messages> = Messages extends string
  ? Label
  : { readonly [Key in keyof Messages]: Labels<Messages[Key]> };

export type DocumentTexts = Labels<typeof en>;

/** The fixed words of documents. */
export const documentTexts: Readonly<Record<DocumentLanguage, DocumentTexts>> = {
  zh,
  en,
  'zh+en': inBoth(zh, en),
};

/** One table of two: of each text, both. */
function inBoth<Messages>(zhTexts: Messages, enTexts: Messages): Labels<Messages>;
function inBoth(zhTexts: unknown, enTexts: unknown): unknown {
  if (typeof zhTexts === 'string') {
    return composed((say) => say({ zh: zhTexts, en: String(enTexts) }));
  }
  return Object.fromEntries(
    Object.entries(zhTexts as Record<string, unknown>).map(([key, value]) => [
      key,
      inBoth(value, (enTexts as Record<string, unknown>)[key]),
    ]),
  );
}
