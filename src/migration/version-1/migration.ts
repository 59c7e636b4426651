import type { Migration } from '../migration.ts';
import { acceptanceDown, acceptanceUp } from './acceptance.ts';
import { issueDown, issueUp } from './issue.ts';
import { patchDown, patchUp } from './patch.ts';
import { projectDown, projectUp } from './project.ts';

/**
 * Version 2 gives issues the statuses of the method; patches, acceptance and project get a status
 * and a dated log of their own, made from the dates that version 1 already held.
 */
export const fromVersion1: Migration = {
  from: 1,
  up: (records) =>
    records.flatMap((record) => {
      switch (record.kind) {
        case 'issue':
          return issueUp(record);
        case 'patch':
          return patchUp(record);
        case 'acceptance':
          return acceptanceUp(record, records);
        case 'project':
          return projectUp(record, records);
        default:
          return [];
      }
    }),
  down: (kind, data) => {
    switch (kind) {
      case 'issue':
        return issueDown(data);
      case 'patch':
        return patchDown(data);
      case 'acceptance':
        return acceptanceDown(data);
      case 'project':
        return projectDown(data);
      default:
        return data;
    }
  },
};
