import type { Language } from '../../model/localised.ts';
import type { Side } from '../../model/method/role.ts';

/** Every text of the flow chart that does not come from the method's data. */
export interface FlowMessages {
  readonly chart: (stage: string) => string;
  readonly description: (steps: number, lanes: readonly string[]) => string;
  readonly lane: (title: string) => string;
  readonly participants: (names: readonly string[]) => string;
  readonly condition: (title: string, label: string) => string;
  readonly documents: (title: string, label: string) => string;
  readonly listSeparator: string;
  readonly clauseSeparator: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly kinds: Readonly<Record<'sequence' | 'documents', string>>;
  readonly asTable: string;
  readonly columns: Readonly<
    Record<'ordinal' | 'step' | 'lane' | 'others' | 'after' | 'documentsFrom', string>
  >;
}

/** The chart's own texts, by language. */
export const flowMessages: Readonly<Record<Language, FlowMessages>> = {
  zh: {
    chart: (stage) => `阶段 ${stage} 流程图`,
    description: (steps, lanes) => `共 ${steps} 步，泳道：${lanes.join('、')}。`,
    lane: (title) => `泳道：${title}`,
    participants: (names) => `参与：${names.join('、')}`,
    condition: (title, label) => `${title}（${label}）`,
    documents: (title, label) => `${title}：${label}`,
    listSeparator: '；',
    clauseSeparator: '，',
    sides: { vendor: '实施方', customer: '客户方' },
    kinds: { sequence: '工作顺序', documents: '文档流向' },
    asTable: '以表格查看流程',
    columns: {
      ordinal: '序号',
      step: '步骤',
      lane: '责任角色',
      others: '参与角色',
      after: '前置步骤',
      documentsFrom: '所用文档来自',
    },
  },
  en: {
    chart: (stage) => `Flow chart of stage ${stage}`,
    description: (steps, lanes) => `${steps} steps in the lanes ${lanes.join(', ')}.`,
    lane: (title) => `lane: ${title}`,
    participants: (names) => `with ${names.map(withinSentence).join(', ')}`,
    condition: (title, label) => `${title} (${label})`,
    documents: (title, label) => `${title}: ${label}`,
    listSeparator: '; ',
    clauseSeparator: ', ',
    sides: { vendor: 'Vendor', customer: 'Customer' },
    kinds: { sequence: 'Order of work', documents: 'Documents' },
    asTable: 'The flow as a table',
    columns: {
      ordinal: 'No.',
      step: 'Step',
      lane: 'Role',
      others: 'Takes part',
      after: 'After',
      documentsFrom: 'Documents from',
    },
  },
};

/** A title's first letter made small, unless it begins an abbreviation. */
function withinSentence(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
