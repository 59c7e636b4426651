import { defineStates } from '../state-machine.ts';

/**
 * A patch's way from the request to the verified correction. Source: METHOD 7.4.2, the patch update
 * procedure; a patch that fails a test or its verification goes back to development.
 */
export const patchStates = defineStates({
  initial: 'requested',
  statuses: {
    requested: { zh: '已申请', en: 'requested' },
    built: { zh: '已制作', en: 'built' },
    'in-branch-test': { zh: '分公司测试中', en: 'in branch test' },
    tested: { zh: '测试通过', en: 'tested' },
    applied: { zh: '已更新', en: 'applied' },
    verified: { zh: '已验证', en: 'verified' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  followers: {
    requested: ['built', 'in-branch-test', 'withdrawn'],
    built: ['in-branch-test', 'withdrawn'],
    'in-branch-test': ['tested', 'built', 'requested', 'withdrawn'],
    tested: ['applied', 'in-branch-test', 'withdrawn'],
    applied: ['verified', 'requested', 'withdrawn'],
    verified: ['requested'],
    withdrawn: ['requested'],
  },
});

export type PatchStatus = keyof typeof patchStates.statuses;
