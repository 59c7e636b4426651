import { allCodes } from '../diagnostics/codes.ts';
import type { Localised } from '../model/localised.ts';
import { methodFiles, type Method, type MethodFile } from '../model/method/method.ts';
import type { DataPath } from '../model/project-records.ts';
import { recordKindIds } from '../model/records/index.ts';
import { short } from './expected.ts';
import { valueAt } from '../model/value-at.ts';
import { placeOf } from './place.ts';
import { at, type Fault, type Source } from './source.ts';
import { knownNear, suggestion } from './suggestion.ts';

/** What a field of the method's files names: items of some of the files, or something of Capstone's. */
interface Target {
  files: readonly MethodFile[];
  label: Localised;
  ids: (method: Method) => readonly string[];
}

const role: Target = {
  files: ['roles'],
  label: { zh: '角色', en: 'role' },
  ids: ({ roles }) => roles.map(({ id }) => id),
};
const activity: Target = {
  files: ['activities'],
  label: { zh: '活动', en: 'activity' },
  ids: ({ activities }) => activities.map(({ number }) => number),
};
const task: Target = {
  files: ['tasks'],
  label: { zh: '任务', en: 'task' },
  ids: ({ tasks }) => tasks.map(({ number }) => number),
};
const step: Target = {
  files: ['activities', 'tasks'],
  label: { zh: '活动或任务', en: 'activity or task' },
  ids: (method) => [...activity.ids(method), ...task.ids(method)],
};
const stage: Target = {
  files: ['stages'],
  label: { zh: '阶段', en: 'stage' },
  ids: ({ stages }) => stages.map(({ number }) => number),
};
const template: Target = {
  files: ['templates'],
  label: { zh: '模板', en: 'template' },
  ids: ({ templates }) => templates.map(({ id }) => id),
};
const recordKind: Target = {
  files: [],
  label: { zh: '记录种类', en: 'record kind' },
  ids: () => recordKindIds,
};
const rule: Target = {
  files: [],
  label: { zh: '规则', en: 'rule' },
  ids: () => allCodes,
};

/** Where each file names something else; `*` stands for every item of a list. */
const references: Partial<Record<MethodFile, readonly (readonly [string, Target])[]>> = {
  activities: [['*.responsibilities.*.role', role]],
  tasks: [
    ['*.steps.*.roles.*', role],
    ['*.responsible.*', role],
    ['*.accountable', role],
    ['*.consulted.*', role],
    ['*.informed.*', role],
  ],
  deliverables: [
    ['*.task', task],
    ['*.approvers.*', role],
    ['*.template', template],
    ['*.recordKind', recordKind],
  ],
  templates: [
    ['*.activities.*', activity],
    ['*.recordKind', recordKind],
  ],
  risks: [
    ['*.activity', activity],
    ['*.owner', role],
    ['*.rules.*', rule],
  ],
  flows: [
    ['*.stage', stage],
    ['*.nodes.*.roles.*', role],
    ['*.nodes.*.number', step],
  ],
  gates: [['*.activity', activity]],
};

/**
 * References of a method's file that lead nowhere, and ids given twice. Nothing is said of
 * references to a file that is broken itself.
 */
export function methodReferenceFaults(
  file: MethodFile,
  source: Source,
  method: Method,
  broken: ReadonlySet<MethodFile>,
): Fault[] {
  const { data } = source;
  return [...unknownFaults(file, data, method, broken), ...duplicateFaults(data)].map((fault) => ({
    ...fault,
    ...at(placeOf(source, methodFiles[file], fault.path ?? [])),
  }));
}

function* unknownFaults(
  file: MethodFile,
  data: unknown,
  method: Method,
  broken: ReadonlySet<MethodFile>,
): Generator<Fault> {
  for (const [pattern, target] of references[file] ?? []) {
    if (target.files.some((name) => broken.has(name))) continue;
    const ids = new Set(target.ids(method));
    for (const path of matches(data, pattern.split('.'))) {
      const value = valueAt(data, path);
      if (typeof value !== 'string' || ids.has(value)) continue;
      const key = String(path.findLast((one) => typeof one === 'string'));
      yield {
        code: 'reference/unknown',
        args: {
          label: { zh: key, en: key },
          target: target.label,
          value: short(value),
          suggestion: suggestion(value, ids),
          known: knownNear(value, ids),
        },
        path,
      };
    }
  }
}

function* duplicateFaults(data: unknown): Generator<Fault> {
  const seen = new Set<unknown>();
  for (const [index, item] of (Array.isArray(data) ? (data as unknown[]) : []).entries()) {
    const key = ['id', 'number'].find((one) => typeof valueAt(item, [one]) === 'string');
    if (key === undefined) continue;
    const id = valueAt(item, [key]);
    if (seen.has(id)) {
      const label = { zh: '这个文件', en: 'this file' };
      yield { code: 'reference/duplicate', args: { label, value: short(id) }, path: [index, key] };
    }
    seen.add(id);
  }
}

function* matches(
  data: unknown,
  pattern: readonly string[],
  path: DataPath = [],
): Generator<DataPath> {
  const [head, ...rest] = pattern;
  if (head === undefined) yield path;
  else if (head !== '*') {
    const value = valueAt(data, [head]);
    if (value !== undefined) yield* matches(value, rest, [...path, head]);
  } else if (Array.isArray(data)) {
    for (const [index, item] of (data as unknown[]).entries()) {
      yield* matches(item, rest, [...path, index]);
    }
  }
}
