import { ProjectSchema } from '../../model/records/project.ts';
import { elementOf, fieldsOf } from '../../model/schema-walk.ts';
import type { Block } from '../block.ts';
import type { BuildContext } from '../build-context.ts';
import { listTable } from '../list-table.ts';
import { blankTable } from './blank/blank-table.ts';
import { fieldLabel } from '../field-label.ts';
import { fillLabel } from '../label.ts';
import { paragraph } from '../text.ts';

/**
 * The facts that the acceptance report reviews: implementation period, main stages, modules in use,
 * objectives. They come from the project's record. Source: METHOD 7.3.
 */
export function reviewBlocks(context: BuildContext): Block[] {
  const { texts, marks, project } = context;
  const data = project?.project.data;
  const starts = data?.stages.map((stage) => stage.actual?.start ?? stage.planned.start).sort();
  const period =
    data && starts?.[0] ? fillLabel(marks.period, { start: starts[0], end: data.goLiveOn }) : '';
  return [
    {
      type: 'fields',
      columns: 1,
      rows: [
        {
          label: texts.period,
          value: period ? [paragraph(period)] : [],
          ...(period ? {} : { field: { name: 'project/period', label: texts.period } }),
        },
      ],
    },
    ...(['stages', 'modules', 'objectives'] as const).flatMap((key) =>
      projectList(key, data?.[key], context),
    ),
  ];
}

function projectList(
  key: string,
  items: readonly unknown[] | undefined,
  context: BuildContext,
): Block[] {
  const field = fieldsOf(ProjectSchema).find((one) => one.key === key);
  const element = field && elementOf(field.schema);
  if (!field || !element) return [];
  return [
    {
      type: 'heading',
      level: 2,
      id: `project-${key}`,
      number: '',
      text: fieldLabel(field, context),
    },
    items
      ? listTable(`project.${key}`, element, items, context)
      : blankTable(`project.${key}`, field, element, context),
  ];
}
