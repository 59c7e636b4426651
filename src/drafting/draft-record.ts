import type { Language } from '../model/localised.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import { isProse, type RecordKind } from '../model/record-kind.ts';
import { currentSchemaVersion } from '../model/records/project.ts';
import { blankGroup, type Blank } from './blank.ts';
import { frontMatter } from './front-matter.ts';
import { knownValues } from './known-values.ts';

/** What a new record is made for. */
export interface Draft {
  kind: RecordKind;
  /** The language of the remarks, and of a new project’s documents. */
  language: Language;
  method: Method;
  /** Undefined where there is none yet, or it cannot be read. */
  project: ProjectRecords | undefined;
}

/**
 * The file of a new record: every field that it cannot do without, empty, so that the check leads its
 * author from line to line. What is known already is filled in. MDX says beside each field what
 * belongs there, and offers the others; JSON has no room for remarks.
 */
export function draftRecord(draft: Draft): string {
  const { kind, language, method, project } = draft;
  if (!isProse(kind)) return `${JSON.stringify(filled(draft), null, 2)}\n`;
  const lines = frontMatter({
    schema: kind.schema,
    language,
    known: knownValues(project, method),
    ...(kind.states ? { states: kind.states } : {}),
  });
  return ['---', ...lines, '---', '', ...bodyOf(kind), ''].join('\n');
}

/** A new project has its version, its first status, its language, and a place for every role. */
function filled({ kind, language, method }: Draft): Blank {
  const blank = blankGroup(kind.schema);
  if (kind.states) blank['status'] = kind.states.initial;
  if (kind.id !== 'project') return blank;
  const [member] = blank['team'] as [Record<string, Blank>];
  return {
    ...blank,
    schemaVersion: currentSchemaVersion,
    team: method.roles.map(({ id }) => ({ ...member, role: id })),
    languages: [language],
  };
}

function bodyOf({ parts = [] }: RecordKind): string[] {
  return parts.flatMap(({ id }) => [`<Part id="${id}">`, '', '</Part>', '']).slice(0, -1);
}
