import type { IFontAttributesProperties, IRunPropertiesOptions } from 'docx';
import type { Language } from '../../document/language.ts';

type Script = Pick<IRunPropertiesOptions, 'font' | 'language'>;

/**
 * Fonts that readers have with Office on Windows and macOS; none is embedded. The hint lets
 * punctuation that both scripts share, such as “ ” and …, follow the Chinese font in Chinese text.
 */
const faces = {
  text: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' },
  code: { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Consolas', eastAsia: 'Microsoft YaHei' },
  /** Chinese has no italics: what is emphasised changes its face. */
  emphasis: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'KaiTi' },
  symbol: {
    ascii: 'Segoe UI Symbol',
    hAnsi: 'Segoe UI Symbol',
    cs: 'Segoe UI Symbol',
    eastAsia: 'Segoe UI Symbol',
  },
} as const satisfies Record<string, IFontAttributesProperties>;

export type Face = keyof typeof faces;

/** Font and language of a run in a language's text. Word picks the script character by character. */
export function script(language: Language, face: Face = 'text'): Script {
  return {
    font: { ...faces[face], ...(language === 'zh' ? { hint: 'eastAsia' } : {}) },
    language: { value: 'en-US', eastAsia: 'zh-CN' },
  };
}
