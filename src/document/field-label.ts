import type { FieldOfSchema } from '../model/schema-walk.ts';
import { say, type BuildContext } from './build-context.ts';
import type { Label } from './label.ts';

/** What a field is called: its title, or its key where it has none. */
export function fieldLabel({ meta, key }: FieldOfSchema, context: BuildContext): Label {
  return say(meta.labels ?? key, context);
}
