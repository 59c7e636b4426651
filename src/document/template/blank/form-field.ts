import type { FormField } from '../../block.ts';
import type { BuildContext } from '../../build-context.ts';
import { fieldLabel } from '../../field-label.ts';
import { composed, type Label } from '../../label.ts';
import type { FieldOfSchema } from '../../../model/schema-walk.ts';

/** A place to write a field's value: named by its path in the record, labelled with what it is in. */
export function formField(
  path: string,
  field: FieldOfSchema,
  context: BuildContext,
  inside?: Label,
): FormField {
  const own = fieldLabel(field, context);
  return { name: path, label: inside === undefined ? own : within(inside, own) };
}

/** A label inside another: `Branch test – Tester`. */
export function within(outer: Label, inner: Label): Label {
  return composed((say) => `${say(outer)} – ${say(inner)}`);
}
