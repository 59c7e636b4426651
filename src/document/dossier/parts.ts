import type { RecordKind } from '../../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import type { Block } from '../block.ts';
import { say } from '../build-context.ts';
import type { Label } from '../label.ts';
import { paragraph } from '../text.ts';
import type { DossierContext } from './context.ts';
import { gateBlocks } from './gate-blocks.ts';
import { glanceBlocks } from './glance.ts';
import { handoverBlocks } from './handover.ts';
import { issueBlocks } from './issues.ts';
import { recordSection } from './record-section.ts';

/** A part of the dossier: a record kind, or what is made from several. */
interface Part {
  id: string;
  /** The kind that it prints; its name is the part's, and it decides who may see it. */
  kind?: RecordKindId;
  title?: (context: DossierContext) => Label;
  blocks: (context: DossierContext) => Block[];
}

const ofKind = (kind: RecordKindId, title?: Part['title']): Part => ({
  id: kind,
  kind,
  ...(title && { title }),
  blocks: (context) => recordSection(kind, context),
});

/** The parts, in the order of the method's activities; what is for reference comes last. */
const parts: readonly Part[] = [
  { id: 'project', title: ({ texts }) => texts.glance, blocks: glanceBlocks },
  { id: 'gates', title: ({ texts }) => texts.gates, blocks: gateBlocks },
  ofKind('support-schedule'),
  { id: 'issue', kind: 'issue', blocks: issueBlocks },
  ofKind('patch', ({ texts }) => texts.patches),
  ofKind('emergency-plan'),
  ofKind('milestones'),
  ofKind('summary-report'),
  ofKind('acceptance'),
  { id: 'handover', kind: 'handover', blocks: handoverBlocks },
  ofKind('patch-procedure'),
  ofKind('document-register'),
  ofKind('maintenance-contract'),
  ofKind('risk-register'),
  ofKind('reassignments'),
  ofKind('waivers'),
];

/**
 * The parts of a dossier. The internal edition names every part, also where nothing is recorded yet; the
 * customer's edition has those of external records, and of them only what there is, since “nothing
 * recorded” would not be true of a record whose entries are internal.
 */
export function dossierParts(context: DossierContext): Block[] {
  let before: readonly Block[] = [];
  return parts
    .filter(({ kind }) => context.edition === 'internal' || isExternal(kind))
    .flatMap(({ id, kind, title, blocks }): Block[] => {
      const content = blocks(context);
      if (content.length === 0 && context.edition === 'customer') return [];
      const text = title?.(context) ?? say(recordKinds[kind ?? 'project'].labels, context);
      const runsOn = content.length === 0 || (isShort(content) && isShort(before));
      before = content;
      return [
        { type: 'heading', level: 1, id, number: '', text, ...(runsOn && { runsOn }) },
        ...(content.length > 0 ? content : [paragraph(context.texts.none)]),
      ];
    });
}

/** Rows of a part that needs no page of its own. */
const fewRows = 5;

/** Whether a part is one small table: nothing is signed in it, so others may stand beside it. */
function isShort([table, ...more]: readonly Block[]): boolean {
  return table?.type === 'table' && table.rows.length <= fewRows && more.length === 0;
}

function isExternal(kind: RecordKindId | undefined): boolean {
  return kind === undefined || (recordKinds[kind] as RecordKind).nature === 'external';
}
