import type { ReportWords } from './en.ts';

/** The words of reports, Chinese. */
export const zh: ReportWords = {
  error: '错误',
  warning: '警告',
  info: '提示',
  somewhere: '位置在此文件内',
  why: '原因：',
  fix: '改法：',
  readOn: '手册里的说明',
  more: (count) => `……还有 ${String(count)} 条`,
  project: '项目',
  place: '位置',
  found: '哪里不对',
  remedy: '应该怎样写',
  foundCount: '检查发现',
  files: '文件',
  cut: (shown, all) =>
    `共 ${String(all)} 条检查发现，这里只放得下 ${String(shown)} 条。要看全部，请自己运行检查：\`npm run capstone -- check\`。`,
  method: '方法数据和内容文件夹',
  errors: (count) => `${String(count)} 个错误`,
  warnings: (count) => `${String(count)} 个警告`,
  infos: (count) => `${String(count)} 条提示`,
  list: (parts) => parts.join('、'),
  nothing: '没有问题',
  checked: (projects, asOf, since) =>
    since === undefined
      ? `截至 ${asOf} 检查了 ${String(projects)} 个项目`
      : `截至 ${asOf} 检查了自 ${since} 以来改动过的 ${String(projects)} 个项目`,
  sum: (checked, found) => `${checked}：${found}。`,
  spread: (files) => `，涉及 ${String(files)} 个文件`,
  again: '一个错误可能盖住另一个，改完请再检查一遍。',
};
