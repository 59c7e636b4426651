import type { Method } from '../../model/method/method.ts';
import type { ProjectRecords } from '../../model/project-records.ts';
import type { PlainDate } from '../../model/values/date.ts';
import { gatesForCustomer } from '../../rules/customer-gates.ts';
import type { GateResult } from '../../rules/evaluate.ts';
import { buildContext, say } from '../build-context.ts';
import type { Document } from '../document.ts';
import { plainLabel } from '../label.ts';
import { mainLanguage, type DocumentLanguage } from '../language.ts';
import { lookOf } from '../look.ts';
import type { Paper } from '../paper.ts';
import type { UnsealedDocument } from './attachments.ts';
import type { DossierContext, Locate } from './context.ts';
import { controlBlocks } from './control.ts';
import { cover } from './cover.ts';
import type { DossierEdition } from './edition.ts';
import { dossierNumber, dossierTitle } from './identity.ts';
import { dossierParts } from './parts.ts';
import { sealDossier, type Printer } from './seal-dossier.ts';

/** What a dossier is made of. */
export interface DossierInput {
  /** The project's records, already filtered for the edition. */
  project: ProjectRecords;
  method: Method;
  /** How the gates stand; asked of the unfiltered records. */
  gates: readonly GateResult[];
  edition: DossierEdition;
  language: DocumentLanguage;
  /** The company's where it is not said. */
  paper?: Paper;
  /** The day the dossier stands for. */
  asOf: PlainDate;
  printer: Printer;
  /** Finds the lines that prove a gate's rules; without it, the dossier names sections alone. */
  locate?: Locate | undefined;
}

/** Builds a project's closeout dossier, with its code and what proves it. */
export function buildDossier(input: DossierInput): Document {
  const { project, method, printer } = input;
  return sealDossier(dossierPages(input), project, method, input, printer);
}

/** What the pages say, before the code of it all is known. */
function dossierPages(input: DossierInput): UnsealedDocument {
  const { project, method, edition, language, asOf, locate } = input;
  const gates = edition === 'customer' ? gatesForCustomer(input.gates) : input.gates;
  const built = buildContext(language, method, project);
  const context: DossierContext = { ...built, project, edition, asOf, gates, locate };
  const { data } = project.project;
  const { texts, marks } = context;
  return {
    kind: 'dossier',
    language,
    paper: input.paper ?? method.company.paper,
    contentLanguage: data.languages[0] ?? mainLanguage(language),
    title: plainLabel(dossierTitle(context)),
    number: dossierNumber(context),
    author: plainLabel(say(data.vendor.name, context)),
    date: asOf,
    cover: cover(context),
    control: controlBlocks(context),
    blocks: dossierParts(context),
    ...lookOf(method, built),
    words: {
      contents: texts.contents,
      pageOfTotal: texts.pageOfTotal,
      onPage: marks.onPage,
      continued: texts.continued,
    },
  };
}
