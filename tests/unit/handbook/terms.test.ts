import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../src/model/localised.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { handbookPages, sourceOf, withoutCode } from './handbook-pages.ts';

const { terms } = loadMethod('content/method').method;

/** A word that the handbook does not use, the term's id, and the pages whose matter the word itself is. */
const avoided: Record<Language, readonly (readonly [RegExp, string, ...string[]])[]> = {
  zh: [
    [/试运行/, 'stabilisation-period', 'practice/acceptance-variants.mdx'],
    [/(?<!静态数据（)主数据/, 'master-data'],
    [/甲方/, 'customer'],
    [/乙方/, 'vendor'],
    [/回滚|还原/, 'roll-back'],
    [/割接/, 'cut-over'],
    [/工单/, 'issue'],
    [/误操作/, 'operating-error'],
    [/撤场|离场|驻场/, 'withdrawal'],
    [/用户手册/, 'operation-manual'],
    [/应急方案|应急计划/, 'emergency-plan'],
    [/维保合同|服务合同/, 'maintenance-contract'],
    [/登记表|文档台账/, 'documents-register'],
    [/补丁程序/, 'patch'],
    [/变通办法|绕行/, 'workaround'],
    [/交付物/, 'deliverable'],
    [/问题升级|升级处理/, 'escalation'],
    [/问题等级|严重级别/, 'severity'],
    [/服务部|售后/, 'service-department'],
    [/最终验收(?!证书)/, 'final-acceptance'],
    [/校验和/, 'seal'],
  ],
  en: [
    [/trial run/i, 'stabilisation-period', 'practice/acceptance-variants.mdx'],
    [/static data/i, 'master-data'],
    [/\bclients?\b/i, 'customer'],
    [/\bimplementer/i, 'vendor'],
    [/\brollback/i, 'roll-back'],
    [/\bcutover/i, 'cut-over'],
    [/\btickets?\b/i, 'issue'],
    [/\bincidents?\b/i, 'issue', 'practice/early-life-support.mdx'],
    [/\bhotfix/i, 'patch'],
    [/\buser manual/i, 'operation-manual'],
    [/contingency plan/i, 'emergency-plan'],
    [/(support|service) contract|maintenance agreement/i, 'maintenance-contract'],
    [/documents register|document list/i, 'documents-register'],
    [/work-around|work around/i, 'workaround'],
    [/stabilization/i, 'stabilisation-period'],
    [/maintenance department(?! manager)/i, 'service-department'],
    [/showstopper|blocker/i, 'serious-issue'],
    [/\bhand-?off\b/i, 'handover'],
  ],
};

describe.each(languages)('%s', (language) => {
  test.each(handbookPages(language))('%s uses the words of the term table', (page) => {
    const source = withoutCode(sourceOf(language, page));
    const found = avoided[language].flatMap(([word, id, ...allowed]) => {
      const used = word.exec(source)?.[0];
      const term = terms.find((one) => one.id === id);
      if (!term) throw new Error(`The glossary has no term "${id}".`);
      if (used === undefined || allowed.includes(page)) return [];
      return [`“${used}”; the table says “${term.term[language]}”`];
    });
    expect(found).toEqual([]);
  });

  test.each(handbookPages(language))('%s names a term as the glossary does', (page) => {
    const marked = [...sourceOf(language, page).matchAll(/<Term id="([\w-]+)">(.+?)<\/Term>/g)].map(
      ([, id = '', text = '']) => ({ id, text: text.toLowerCase().replaceAll('-', ' ') }),
    );
    for (const { id, text } of marked) {
      const term = terms.find((one) => one.id === id);
      const words = [term?.term[language] ?? '', ...(term?.also ?? [])].map((one) =>
        one.toLowerCase().replaceAll('-', ' '),
      );
      const isKnown = words.some((word) => text.includes(stem(word)) || word.includes(stem(text)));
      expect(isKnown, `${id} is called “${text}”`).toBe(true);
    }
  });
});

/** English words stand in the plural, with an ending, with another hyphen. */
function stem(word: string): string {
  return word.replace(/(’s|'s|ed|s)$/, '');
}
