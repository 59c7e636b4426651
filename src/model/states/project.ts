import type { GateId } from '../method/gate.ts';
import { defineStates } from '../state-machine.ts';

/**
 * What a project claims to have reached. Source: METHOD, stage 7: support, withdrawal, summary,
 * acceptance and handover follow each other. A team that returns to the site is in hypercare again.
 */
export const projectStates = defineStates({
  initial: 'go-live',
  statuses: {
    'go-live': { zh: '上线', en: 'go-live' },
    hypercare: { zh: '现场支持', en: 'hypercare' },
    withdrawn: { zh: '已撤离', en: 'withdrawn' },
    summarised: { zh: '已总结', en: 'summarised' },
    accepted: { zh: '已终验', en: 'accepted' },
    'handed-over': { zh: '已交接', en: 'handed over' },
  },
  followers: {
    'go-live': ['hypercare'],
    hypercare: ['withdrawn'],
    withdrawn: ['summarised', 'hypercare'],
    summarised: ['accepted', 'hypercare'],
    accepted: ['handed-over'],
    'handed-over': [],
  },
});

export type ProjectStatus = keyof typeof projectStates.statuses;

/** The status by which a project claims to have passed a gate. */
export const statusOfGate: Readonly<Record<GateId, ProjectStatus>> = {
  withdrawal: 'withdrawn',
  summary: 'summarised',
  acceptance: 'accepted',
  handover: 'handed-over',
};

/** Statuses by which a project claims what is the vendor's own: the customer knows nothing of those gates. */
export const internalStatuses: ReadonlySet<ProjectStatus> = new Set([
  statusOfGate.summary,
  statusOfGate.handover,
]);
