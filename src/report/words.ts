import type { MessageLanguage } from '../diagnostics/describe.ts';
import { en, type ReportWords } from './messages/en.ts';
import { zh } from './messages/zh.ts';

export const reportWords: Record<MessageLanguage, ReportWords> = { zh, en };
