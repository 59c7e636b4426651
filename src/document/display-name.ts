import type { ReferenceTarget } from '../model/field.ts';
import { inLanguage } from '../model/localised.ts';
import { memberOf, recordOf } from '../model/project-records.ts';
import { messages } from '../diagnostics/describe.ts';
import { allCodes } from '../diagnostics/codes.ts';
import type { BuildContext } from './build-context.ts';

/** What a reference prints as: the name of what it refers to, or the id where that is not known. */
export function displayName(target: ReferenceTarget, id: string, context: BuildContext): string {
  const { project, method, language } = context;
  switch (target) {
    case 'member':
      return (project && memberOf(project, id)?.name) ?? id;
    case 'module': {
      const name = project?.project.data.modules.find((one) => one.id === id)?.name;
      return name ? inLanguage(name, language) : id;
    }
    case 'stage': {
      const name = project?.project.data.stages.find((one) => one.number === id)?.name;
      return name ? `${id} ${inLanguage(name, language)}` : id;
    }
    case 'document': {
      const register = project && recordOf(project, 'document-register')?.data.documents;
      return register?.find((one) => one.id === id)?.title ?? id;
    }
    case 'criterion': {
      const criteria = project && recordOf(project, 'acceptance')?.data.criteria;
      return criteria?.find((one) => one.id === id)?.text ?? id;
    }
    case 'issue':
    case 'patch': {
      const title = project?.records[target].find((one) => one.id === id)?.data.title;
      return title ? `${id} ${title}` : id;
    }
    case 'role':
      return method.roles.find((one) => one.id === id)?.title[language] ?? id;
    case 'task': {
      const title = method.tasks.find((one) => one.number === id)?.title[language];
      return title ? `${id} ${title}` : id;
    }
    case 'risk':
      return method.risks.find((one) => one.id === id)?.title[language] ?? id;
    case 'deliverable':
      return method.deliverables.find((one) => one.id === id)?.title[language] ?? id;
    case 'rule': {
      const code = allCodes.find((one) => one === id);
      return code ? `${messages[language][code].title} (${id})` : id;
    }
  }
}
