import type { MessageLanguage } from '../diagnostics/describe.ts';

/** The fixed words of reports. */
interface ReportWords {
  error: string;
  warning: string;
  info: string;
  somewhere: string;
  why: string;
  fix: string;
}

export const reportWords: Record<MessageLanguage, ReportWords> = {
  zh: {
    error: '错误',
    warning: '警告',
    info: '提示',
    somewhere: '（位置在此文件内）',
    why: '原因：',
    fix: '改法：',
  },
  en: {
    error: 'error',
    warning: 'warning',
    info: 'note',
    somewhere: '(somewhere in this file)',
    why: 'Why:',
    fix: 'Fix:',
  },
};
