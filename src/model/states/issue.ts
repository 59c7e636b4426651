import { defineStates } from '../state-machine.ts';

/**
 * An issue's life. Source: METHOD 7.1, describe, follow, resolve, record; a fix is tested at the
 * branch office before it is applied. What needs no fix at the site (an operating error, master
 * data) is confirmed at once; whatever comes back is in progress again. The customer signs
 * the result, so that there must be one.
 */
export const issueStates = defineStates({
  initial: 'new',
  statuses: {
    new: { zh: '新登记', en: 'new' },
    'in-progress': { zh: '处理中', en: 'in progress' },
    waiting: { zh: '等待中', en: 'waiting' },
    fixed: { zh: '已修正', en: 'fixed' },
    'in-branch-test': { zh: '分公司测试中', en: 'in branch test' },
    applied: { zh: '已在现场实施', en: 'applied' },
    confirmed: { zh: '已确认', en: 'confirmed' },
    closed: { zh: '已关闭', en: 'closed' },
  },
  followers: {
    new: ['in-progress', 'waiting', 'fixed', 'confirmed'],
    'in-progress': ['waiting', 'fixed', 'in-branch-test', 'confirmed'],
    waiting: ['in-progress', 'fixed', 'in-branch-test', 'confirmed'],
    fixed: ['in-branch-test', 'applied', 'confirmed', 'in-progress', 'waiting'],
    'in-branch-test': ['applied', 'confirmed', 'in-progress', 'waiting', 'fixed'],
    applied: ['confirmed', 'in-progress', 'waiting'],
    confirmed: ['closed', 'in-progress'],
    closed: ['in-progress'],
  },
  signable: ['confirmed', 'closed'],
});

export type IssueStatus = keyof typeof issueStates.statuses;
