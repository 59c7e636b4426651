import type { ReferenceTarget } from '../model/field.ts';
import type { Localised } from '../model/localised.ts';
import type { Method } from '../model/method/method.ts';
import type { RecordKindId } from '../model/records/index.ts';
import type { ReadRecord } from './read-record.ts';
import { valueAt } from '../model/value-at.ts';

/** What a reference field's target is called. */
export const targetLabels: Record<ReferenceTarget, Localised> = {
  member: { zh: '项目组成员', en: 'the team member' },
  module: { zh: '模块', en: 'the module' },
  issue: { zh: '问题', en: 'the issue' },
  patch: { zh: '补丁', en: 'the patch' },
  document: { zh: '文档', en: 'the document' },
  stage: { zh: '项目阶段', en: 'the stage' },
  criterion: { zh: '验收标准', en: 'the criterion' },
  role: { zh: '角色', en: 'the role' },
  task: { zh: '任务', en: 'the task' },
  risk: { zh: '风险', en: 'the risk' },
  rule: { zh: '规则', en: 'the rule' },
  deliverable: { zh: '交付成果', en: 'the deliverable' },
  severity: { zh: '严重程度', en: 'the severity class' },
  condition: { zh: '验收遗留事项', en: 'the condition' },
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

export type KnownIds = Record<ReferenceTarget, ReadonlySet<string> | undefined>;

/**
 * Gathers every id that the project's records may refer to. A target whose file could not be read
 * is undefined: nothing can be said of references to it.
 */
export function knownIds(
  records: readonly ReadRecord[],
  method: Method,
  rules: readonly string[],
): KnownIds {
  const list = (target: ReferenceTarget): ReadonlySet<string> | undefined => {
    const [kind, key, idKey] = idLists[target] ?? [];
    const ids = new Set<string>();
    if (kind === 'project' && !records.some((record) => record.kind === kind)) return undefined;
    for (const record of records) {
      if (record.kind !== kind || key === undefined || idKey === undefined) continue;
      const items = valueAt(record.raw, [key]);
      if (items === undefined && optionalLists.has(target)) continue;
      if (!Array.isArray(items)) return undefined;
      for (const item of items as unknown[]) ids.add(String(valueAt(item, [idKey])));
    }
    return ids;
  };
  const files = (kind: RecordKindId) =>
    new Set(records.filter((record) => record.kind === kind).map((record) => record.id));
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
    role: unlessEmpty(method.roles.map((role) => role.id)),
    task: unlessEmpty(method.tasks.map((task) => task.number)),
    risk: unlessEmpty(method.risks.map((risk) => risk.id)),
    deliverable: unlessEmpty(method.deliverables.map((deliverable) => deliverable.id)),
    rule: new Set(rules),
  };
}

/** A project that agreed no classes of its own uses the method's. */
function severities(own: ReadonlySet<string> | undefined, method: Method) {
  if (own === undefined || own.size > 0) return own;
  return new Set(method.severities.map((severity) => severity.id));
}

/** A list of the method that holds nothing could not be read, so nothing can be said of its ids. */
function unlessEmpty(ids: readonly string[]): ReadonlySet<string> | undefined {
  return ids.length === 0 ? undefined : new Set(ids);
}
