/** How the items of one list print: the fields of each column, and the column's share of the width. */
export interface ListLayout {
  columns: readonly { fields: readonly string[]; width: number }[];
  /** Rows of its blank form, where they are not the usual few. */
  blankRows?: number;
}

/**
 * Lists with more fields than a page is wide. Fields that share a column stand below each other. A
 * list that is not named here gets one column a field; a test proves that no field is forgotten.
 */
export const listLayouts: Readonly<Record<string, ListLayout>> = {
  'project.team': {
    columns: [
      { fields: ['name', 'id'], width: 2 },
      { fields: ['role', 'title', 'from', 'until'], width: 3 },
      { fields: ['phone', 'email'], width: 3 },
    ],
  },
  'document-register.documents': {
    blankRows: 8,
    columns: [
      { fields: ['title', 'number', 'id'], width: 5 },
      { fields: ['nature', 'format', 'owner', 'deliverable', 'approval'], width: 3 },
      { fields: ['location', 'backup', 'checksum'], width: 5 },
      { fields: ['handedOver'], width: 4.5 },
    ],
  },
  'emergency-plan.scenarios': {
    columns: [
      { fields: ['scenario', 'id'], width: 3 },
      { fields: ['firstResponse'], width: 4 },
      { fields: ['fallback'], width: 4 },
      { fields: ['call', 'trial'], width: 5 },
    ],
  },
  'summary-report.lessons': {
    columns: [
      { fields: ['title', 'kind', 'task', 'id'], width: 3 },
      { fields: ['happened', 'reason'], width: 5 },
      { fields: ['advice'], width: 3 },
    ],
  },
  'project.log': {
    columns: [
      { fields: ['on'], width: 2 },
      { fields: ['status'], width: 2 },
      { fields: ['by'], width: 2 },
      { fields: ['note'], width: 5 },
    ],
  },
  'project.severities': {
    columns: [
      { fields: ['title', 'id', 'serious'], width: 3 },
      { fields: ['meaning'], width: 5 },
      { fields: ['responseHours', 'resolutionHours', 'workingDays'], width: 4 },
    ],
  },
  'acceptance.conditions': {
    columns: [
      { fields: ['text', 'id'], width: 6 },
      { fields: ['owner'], width: 2 },
      { fields: ['due', 'fulfilledOn'], width: 3 },
    ],
  },
  'acceptance.criteria': {
    columns: [
      { fields: ['text', 'id'], width: 4 },
      { fields: ['measure', 'agreedOn'], width: 4 },
      { fields: ['result'], width: 4 },
    ],
  },
  'waivers.waivers': {
    columns: [
      { fields: ['rule', 'issues', 'conditions', 'nature'], width: 4 },
      { fields: ['reason'], width: 5 },
      { fields: ['approvedBy', 'on', 'until'], width: 3 },
    ],
  },
  'risk-register.risks': {
    columns: [
      { fields: ['risk', 'status', 'owner'], width: 3 },
      { fields: ['situation'], width: 4 },
      { fields: ['response'], width: 4 },
    ],
  },
  'issue.log': {
    columns: [
      { fields: ['on', 'time'], width: 2 },
      { fields: ['by'], width: 2 },
      { fields: ['action'], width: 7 },
      { fields: ['status'], width: 2 },
    ],
  },
  'support-schedule.shifts': {
    columns: [
      { fields: ['member'], width: 2 },
      { fields: ['start'], width: 2 },
      { fields: ['end'], width: 2 },
      { fields: ['mode'], width: 1.5 },
      { fields: ['purpose'], width: 5 },
    ],
  },
  'support-schedule.followUpMatters': {
    columns: [
      { fields: ['matter'], width: 5 },
      { fields: ['explanation'], width: 3 },
    ],
  },
  'handover.items': {
    columns: [
      { fields: ['item'], width: 2 },
      { fields: ['content'], width: 4.4 },
      { fields: ['givenBy'], width: 1.8 },
      { fields: ['takenBy'], width: 1.8 },
      { fields: ['on'], width: 2 },
    ],
  },
  'patch-procedure.steps': {
    columns: [
      { fields: ['step'], width: 5 },
      { fields: ['role'], width: 2 },
      { fields: ['record'], width: 3 },
    ],
  },
  'reassignments.reassignments': {
    columns: [
      { fields: ['member'], width: 2 },
      { fields: ['on'], width: 2 },
      { fields: ['to'], width: 5 },
      { fields: ['by'], width: 2 },
    ],
  },
  'project.modules': {
    columns: [
      { fields: ['name', 'id'], width: 4 },
      { fields: ['users'], width: 1 },
    ],
  },
  'project.objectives': {
    columns: [
      { fields: ['text', 'id'], width: 1 },
      { fields: ['measure'], width: 1 },
    ],
  },
  'project.revisions': {
    columns: [
      { fields: ['version'], width: 1 },
      { fields: ['on'], width: 2 },
      { fields: ['by'], width: 2 },
      { fields: ['change'], width: 6 },
    ],
  },
  'project.stages': {
    columns: [
      { fields: ['number'], width: 1 },
      { fields: ['name'], width: 3 },
      { fields: ['planned'], width: 3 },
      { fields: ['actual'], width: 3 },
    ],
  },
};
