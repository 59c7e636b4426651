import type { ReferenceTarget } from '../model/field.ts';
import type { Localised } from '../model/localised.ts';
import { memberOf, recordOf } from '../model/project-records.ts';
import { severityTitle } from '../model/severity-classes.ts';
import { messages } from '../diagnostics/describe.ts';
import { allCodes } from '../diagnostics/codes.ts';
import { say, type BuildContext } from './build-context.ts';
import { composed, type Label } from './label.ts';

/** What a reference prints as: the name of what it refers to, or the id where that is not known. */
export function displayName(target: ReferenceTarget, id: string, context: BuildContext): Label {
  const { project, method } = context;
  const numbered = (title: Label) => composed((inOne) => `${id} ${inOne(title)}`);
  switch (target) {
    case 'member':
      return say((project && memberOf(project, id)?.name) ?? id, context);
    case 'module': {
      const name = project?.project.data.modules.find((one) => one.id === id)?.name;
      return name ? say(name, context) : id;
    }
    case 'stage': {
      const name = project?.project.data.stages.find((one) => one.number === id)?.name;
      return name ? numbered(say(name, context)) : id;
    }
    case 'document': {
      const register = project && recordOf(project, 'document-register')?.data.documents;
      return say(register?.find((one) => one.id === id)?.title ?? id, context);
    }
    case 'criterion': {
      const criteria = project && recordOf(project, 'acceptance')?.data.criteria;
      return say(criteria?.find((one) => one.id === id)?.text ?? id, context);
    }
    case 'condition': {
      const conditions = project && recordOf(project, 'acceptance')?.data.conditions;
      return say(conditions?.find((one) => one.id === id)?.text ?? id, context);
    }
    case 'severity':
      return say(severityTitle(id, project, method), context);
    case 'issue':
    case 'patch': {
      const title = project?.records[target].find((one) => one.id === id)?.data.title;
      return title ? numbered(say(title, context)) : id;
    }
    case 'role':
      return titleOf(method.roles, id, context);
    case 'task': {
      const title = method.tasks.find((one) => one.number === id)?.title;
      return title ? numbered(say(title, context)) : id;
    }
    case 'risk':
      return titleOf(method.risks, id, context);
    case 'deliverable':
      return titleOf(method.deliverables, id, context);
    case 'rule': {
      const code = allCodes.find((one) => one === id);
      if (!code) return id;
      const title = say({ zh: messages.zh[code].title, en: messages.en[code].title }, context);
      return composed((inOne) => `${inOne(title)} (${id})`);
    }
  }
}

function titleOf(
  entries: readonly { id: string; title: Localised }[],
  id: string,
  context: BuildContext,
): Label {
  return say(entries.find((one) => one.id === id)?.title ?? id, context);
}
