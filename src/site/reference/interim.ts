import type { Code } from '../../diagnostics/codes.ts';
import type { Localised } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';

export const raciParts = ['responsible', 'accountable', 'consulted', 'informed'] as const;
export type Part = (typeof raciParts)[number];
export function partsIn(task: Method['tasks'][number], role: string): Part[] {
  const roles: Record<Part, readonly string[]> = {
    responsible: task.responsible,
    accountable: [task.accountable],
    consulted: task.consulted,
    informed: task.informed,
  };
  return raciParts.filter((part) => roles[part].includes(role));
}
export interface RoleView {
  responsibilities: { activity: string; items: readonly Localised[] }[];
  path: { task: string; text: Localised }[];
  approves: Method['deliverables'];
  raci: { task: string; parts: Part[] }[];
  risks: Method['risks'];
}
export function roleView(role: string, method: Method): RoleView {
  return {
    responsibilities: method.activities.flatMap(({ number, responsibilities }) =>
      responsibilities
        .filter((one) => one.role === role)
        .map(({ items }) => ({ activity: number, items })),
    ),
    path: method.tasks.flatMap(({ number, steps }) =>
      steps.filter((step) => step.roles.includes(role)).map(({ text }) => ({ task: number, text })),
    ),
    approves: method.deliverables.filter(({ approvers }) => approvers.includes(role)),
    raci: method.tasks
      .map((task) => ({ task: task.number, parts: partsIn(task, role) }))
      .filter(({ parts }) => parts.length > 0),
    risks: method.risks.filter(({ owner }) => owner === role),
  };
}
export const codeGroups = [
  'withdrawal',
  'summary',
  'acceptance',
  'handover',
  'order',
  'reference',
  'file',
  'schema',
  'prose',
] as const;
const groups: Record<string, (typeof codeGroups)[number]> = {
  json: 'file',
  yaml: 'file',
  seal: 'reference',
};
export function groupOf(code: Code): (typeof codeGroups)[number] {
  const [prefix = ''] = code.split('/');
  return groups[prefix] ?? codeGroups.find((group) => group === prefix) ?? 'file';
}
