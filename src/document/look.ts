import type { Company } from '../model/company.ts';
import type { Method } from '../model/method/method.ts';
import { say, type BuildContext } from './build-context.ts';
import type { Label } from './label.ts';

/** How a company's documents differ from Capstone's own. */
export interface Look {
  name?: Label;
  /** An SVG or PNG as a data address. */
  logo?: string;
  /** Colour of headings and rules, for example `#17495a`. */
  accent?: string;
  /** The same on a dark screen. */
  accentOnDark?: string;
}

/** The look of a company's documents, for spreading; nothing where it has none of its own. */
export function lookOf(
  { company }: Pick<Method, 'company'>,
  context: Pick<BuildContext, 'language'>,
): { look?: Look } {
  const look = drawn(company, context);
  return Object.keys(look).length > 0 ? { look } : {};
}

function drawn(
  { name, logoImage, colours }: Company,
  context: Pick<BuildContext, 'language'>,
): Look {
  return {
    ...(name === undefined ? {} : { name: say(name, context) }),
    ...(logoImage === undefined ? {} : { logo: logoImage }),
    ...(colours?.accent === undefined ? {} : { accent: colours.accent }),
    ...(colours?.accentOnDark === undefined ? {} : { accentOnDark: colours.accentOnDark }),
  };
}
