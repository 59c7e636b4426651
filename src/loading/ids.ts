import type { ReferenceTarget } from '../model/field.ts';
import type { Localised } from '../model/localised.ts';
import type { Method } from '../model/method/method.ts';
import type { RecordKindId } from '../model/records/index.ts';
import type { ReadRecord } from './read-record.ts';
import { valueAt } from '../model/value-at.ts';

/** What a reference field's target is called. */
export const targetLabels: Record<ReferenceTarget, Localised> = {
  member: { zh: '项目组成员', en: 'team member' },
  module: { zh: '模块', en: 'module' },
  issue: { zh: '问题', en: 'issue' },
  patch: { zh: '补丁', en: 'patch' },
  document: { zh: '文档', en: 'document' },
  stage: { zh: '项目阶段', en: 'stage' },
  criterion: { zh: '验收标准', en: 'criterion' },
  role: { zh: '角色', en: 'role' },
  task: { zh: '任务', en: 'task' },
  risk: { zh: '风险', en: 'risk' },
  rule: { zh: '规则', en: 'rule' },
  deliverable: { zh: '交付成果', en: 'deliverable' },
  severity: { zh: '严重程度', en: 'severity class' },
  condition: { zh: '验收遗留事项', en: 'condition' },
};

/** Where in a project's records the ids of a target stand: kind, list, and the item's id field. */
export const idLists: Partial<Record<ReferenceTarget, [RecordKindId, string, string]>> = {
  member: ['project', 'team', 'id'],
  module: ['project', 'modules', 'id'],
  stage: ['project', 'stages', 'number'],
  document: ['document-register', 'documents', 'id'],
  criterion: ['acceptance', 'criteria', 'id'],
  condition: ['acceptance', 'conditions', 'id'],
  severity: ['project', 'severities', 'id'],
};

/** Lists that a record may leave out. */
const optionalLists: ReadonlySet<ReferenceTarget> = new Set(['condition', 'severity']);

/** Ids, each with the names by which people may call it instead. */
export type NamedIds = ReadonlyMap<string, readonly string[]>;

export type KnownIds = Record<ReferenceTarget, NamedIds | undefined>;

/** Fields of a list's items that hold the name of what the id stands for. */
const nameKeys = ['name', 'title', 'text'];

/**
 * Gathers every id that the project's records may refer to. A target whose file could not be read
 * is undefined: nothing can be said of references to it.
 */
export function knownIds(
  records: readonly ReadRecord[],
  method: Method,
  rules: readonly string[],
): KnownIds {
  const list = (target: ReferenceTarget): NamedIds | undefined => {
    const [kind, key, idKey] = idLists[target] ?? [];
    const ids = new Map<string, readonly string[]>();
    const isThere = records.some((record) => record.kind === kind);
    if (!isThere && kind !== undefined && saidOnce.has(kind)) return undefined;
    for (const record of records) {
      if (record.kind !== kind || key === undefined || idKey === undefined) continue;
      const items = valueAt(record.raw, [key]);
      if (items === undefined && optionalLists.has(target)) continue;
      if (!Array.isArray(items)) return undefined;
      for (const item of items as unknown[]) {
        ids.set(
          String(valueAt(item, [idKey])),
          nameKeys.flatMap((name) => namesIn(valueAt(item, [name]))),
        );
      }
    }
    return ids;
  };
  const files = (kind: RecordKindId) =>
    unnamed(records.filter((record) => record.kind === kind).map((record) => record.id));
  return {
    member: list('member'),
    module: list('module'),
    stage: list('stage'),
    document: list('document'),
    criterion: list('criterion'),
    condition: list('condition'),
    severity: severities(list('severity'), method),
    issue: files('issue'),
    patch: files('patch'),
    role: unlessEmpty(method.roles.map((role) => [role.id, namesIn(role.title)])),
    task: unlessEmpty(method.tasks.map((task) => [task.number, namesIn(task.title)])),
    risk: unlessEmpty(method.risks.map((risk) => [risk.id, namesIn(risk.title)])),
    deliverable: unlessEmpty(
      method.deliverables.map((deliverable) => [deliverable.id, namesIn(deliverable.title)]),
    ),
    rule: unnamed(rules),
  };
}

/** Files of which one finding says that they are missing, and none for each id that they would hold. */
const saidOnce: ReadonlySet<RecordKindId> = new Set(['project', 'document-register']);

/** The forms of a name that was written once, or once for each language. */
function namesIn(name: unknown): string[] {
  if (typeof name === 'string') return [name];
  return ['zh', 'en'].flatMap((language) => {
    const found = valueAt(name, [language]);
    return typeof found === 'string' ? [found] : [];
  });
}

function unnamed(ids: readonly string[]): NamedIds {
  return new Map(ids.map((id) => [id, []]));
}

/** A project that agreed no classes of its own uses the method's. */
function severities(own: NamedIds | undefined, method: Method): NamedIds | undefined {
  if (own === undefined || own.size > 0) return own;
  return new Map(method.severities.map(({ id, title }) => [id, namesIn(title)]));
}

/** A list of the method that holds nothing could not be read, so nothing can be said of its ids. */
function unlessEmpty(ids: readonly (readonly [string, readonly string[]])[]): NamedIds | undefined {
  return ids.length === 0 ? undefined : new Map(ids);
}
