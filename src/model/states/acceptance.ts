import { defineStates } from '../state-machine.ts';

/**
 * The final acceptance, from the first draft of the report. Source: METHOD 7.3. A refused acceptance
 * is noticed again and not signed; a conditional one is signed in full when its conditions are fulfilled.
 */
export const acceptanceStates = defineStates({
  initial: 'drafted',
  statuses: {
    drafted: { zh: '已起草', en: 'drafted' },
    noticed: { zh: '已通知', en: 'noticed' },
    held: { zh: '已开会', en: 'held' },
    conditional: { zh: '有条件通过', en: 'conditional' },
    signed: { zh: '已签署', en: 'signed' },
    refused: { zh: '未通过', en: 'refused' },
  },
  followers: {
    drafted: ['noticed'],
    noticed: ['held', 'drafted'],
    held: ['conditional', 'signed', 'refused'],
    conditional: ['signed'],
    signed: [],
    refused: ['drafted', 'noticed'],
  },
  signable: ['held', 'conditional', 'signed'],
});

export type AcceptanceStatus = keyof typeof acceptanceStates.statuses;
