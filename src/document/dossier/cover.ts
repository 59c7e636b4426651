import { say } from '../build-context.ts';
import type { Cover } from '../document.ts';
import { plainLabel } from '../label.ts';
import type { DossierContext } from './context.ts';
import { dossierNumber, isFinal, revisionsSoFar } from './identity.ts';

/** The first page: what it is, of which project, between whom, for whom. */
export function cover(context: DossierContext): Cover {
  const { texts, edition, asOf, project } = context;
  const { customer, vendor, contract, name } = project.project.data;
  const version = revisionsSoFar(context).at(-1)?.version;
  return {
    title: texts.dossier,
    subtitle: say(name, context),
    edition: texts.editions[edition],
    lines: [
      { label: texts.customer, value: say(customer.name, context) },
      { label: texts.vendor, value: say(vendor.name, context) },
      { label: texts.contract, value: contract.number },
      { label: texts.number, value: dossierNumber(context) },
      ...(version === undefined ? [] : [{ label: texts.version, value: version }]),
      { label: texts.asOf, value: asOf },
    ],
    ...(isFinal(context) ? {} : { mark: plainLabel(texts.draft) }),
  };
}
