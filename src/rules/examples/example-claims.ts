import type { z } from 'zod';
import type { ProjectSchema } from '../../model/records/project.ts';
import type { ProjectStatus } from '../../model/states/project.ts';

type Claims = Required<Pick<z.input<typeof ProjectSchema>, 'status' | 'log'>>;

const days: readonly { on: string; status: ProjectStatus }[] = [
  { on: '2026-03-02', status: 'go-live' },
  { on: '2026-03-02', status: 'hypercare' },
  { on: '2026-04-03', status: 'withdrawn' },
  { on: '2026-04-10', status: 'summarised' },
  { on: '2026-04-28', status: 'accepted' },
  { on: '2026-05-08', status: 'handed-over' },
];

/** What a project for examples claims when it has come to a status. */
export function exampleClaims(status: ProjectStatus): Claims {
  const end = days.findIndex((day) => day.status === status);
  return { status, log: days.slice(0, end + 1) };
}
