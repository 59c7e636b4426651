import { z } from 'zod';
import { recordOf } from '../../model/project-records.ts';
import type { ReferenceTarget } from '../../model/field.ts';
import { metaOf, unwrap } from '../../model/schema-walk.ts';
import type { SheetColumn } from '../../model/sheet-layout.ts';
import { say, type BuildContext } from '../build-context.ts';
import { plainLabel } from '../label.ts';
import { named } from './cell.ts';

/** The values that a cell of the column may take, where they can be listed; one a cell only. */
export function choicesOf(column: SheetColumn, context: BuildContext): string[] | undefined {
  const { value: schema, isList } = column;
  if (!schema || isList) return undefined;
  const { values, references } = metaOf(schema);
  if (values) return Object.values(values).map((label) => plainLabel(say(label, context)));
  if (unwrap(schema) instanceof z.ZodBoolean) {
    return [plainLabel(context.texts.yes), plainLabel(context.texts.no)];
  }
  if (!references) return undefined;
  const ids = knownTargets(references, context);
  return ids && ids.length > 0 ? ids.map((id) => named(references, id, context)) : undefined;
}

/** The ids that a reference may name, where the project or the method lists them. */
export function knownTargets(
  target: ReferenceTarget,
  { project, method }: BuildContext,
): string[] | undefined {
  const data = project?.project.data;
  switch (target) {
    case 'member':
      return data?.team.map(({ id }) => id);
    case 'module':
      return data?.modules.map(({ id }) => id);
    case 'stage':
      return data?.stages.map(({ number }) => number);
    case 'severity':
      return (data?.severities ?? method.severities).map(({ id }) => id);
    case 'issue':
    case 'patch':
      return project?.records[target].map(({ id }) => id);
    case 'document':
      return project && recordOf(project, 'document-register')?.data.documents.map(({ id }) => id);
    case 'criterion':
      return project && recordOf(project, 'acceptance')?.data.criteria.map(({ id }) => id);
    case 'role':
      return method.roles.map(({ id }) => id);
    case 'task':
      return method.tasks.map(({ number }) => number);
    case 'risk':
      return method.risks.map(({ id }) => id);
    case 'deliverable':
      return method.deliverables.map(({ id }) => id);
    default:
      return undefined;
  }
}
