import type { Localised } from '../../model/localised.ts';
import type { RecordKind } from '../../model/record-kind.ts';
import { memberOf, type DataPath, type ProjectRecords } from '../../model/project-records.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../../model/records/index.ts';
import { walk } from '../../model/schema-walk.ts';
import { valueAt } from '../../model/value-at.ts';
import { exampleProjectRecord } from '../examples/example-project.ts';
import { exampleSchedule } from '../examples/example-schedule.ts';
import type { Rule } from '../rule.ts';
import { isInTeam } from '../team.ts';

const team = (from: string) =>
  exampleProjectRecord.team.map((one) => (one.id === 'consultant' ? { ...one, from } : one));

/** METHOD, roles: whoever acts, on a day, is in the team and holds the role on that day. */
export const inTeam: Rule = {
  code: 'order/in-team',
  section: 'activities/7-1/#roles-and-responsibilities',
  reads: [],
  *check({ project, method }) {
    if (!project.project.data.team.some(({ from, until }) => from ?? until)) return;
    for (const { kind, id, path, who, on } of namedOn(project)) {
      const member = memberOf(project, who);
      const day = member && on.find((one) => !isInTeam(member, one));
      if (!member || day === undefined) continue;
      const { from, until } = member;
      const role = method.roles.find((one) => one.id === member.role)?.title ?? member.role;
      const args = { who: member.name, role, on: day, term: termOf(from, until) };
      yield { kind, id, path, args };
    }
  },
  examples: {
    passes: { project: { team: team('2026-02-01') }, 'support-schedule': exampleSchedule() },
    fails: { project: { team: team('2026-03-09') }, 'support-schedule': exampleSchedule() },
  },
};

function termOf(from: string | undefined, until: string | undefined): Localised {
  if (until === undefined) return { zh: `${String(from)} 起`, en: `only from ${String(from)}` };
  if (from === undefined) return { zh: `至 ${until}`, en: `only until ${until}` };
  return { zh: `${from} 至 ${until}`, en: `from ${from} to ${until}` };
}

/** People whose last day in the team may lie before the day of the entry: what they do next. */
const afterTheTeam = 'reassignments.member';

interface Named {
  kind: RecordKindId;
  id: string;
  path: DataPath;
  who: string;
  /** Its day, or its first and last day. */
  on: readonly string[];
}

/** Everybody named for something that has its day, or its first and last day. */
function* namedOn(project: ProjectRecords): Generator<Named> {
  for (const kindId of recordKindIds) {
    const kind: RecordKind = recordKinds[kindId];
    for (const { id, data } of project.records[kindId]) {
      for (const { path, value, meta } of walk(kind.schema, data)) {
        if (meta.references !== 'member' || typeof value !== 'string') continue;
        const named = path.filter((key) => typeof key === 'string');
        if (named.join('.') === afterTheTeam) continue;
        const around = path.slice(0, typeof path.at(-1) === 'number' ? -2 : -1);
        const on = ['on', 'start', 'end']
          .map((key) => valueAt(data, [...around, key]))
          .filter((day) => typeof day === 'string');
        if (on.length > 0) yield { kind: kindId, id, path, who: value, on };
      }
    }
  }
}
