import type { RecordKind } from '../../model/record-kind.ts';
import { recordKindIds, recordKinds } from '../../model/records/index.ts';
import { walk } from '../../model/schema-walk.ts';
import type { Signature } from '../../model/values/signature.ts';
import type { Block, Inline } from '../block.ts';
import type { BuildContext } from '../build-context.ts';
import { displayName } from '../display-name.ts';
import { paragraph, textInline } from '../text.ts';

/** Every signature of the dossier with its seal. */
export function sealBlocks(context: BuildContext): Block[] {
  const { texts, project } = context;
  const rows = project ? [...signatureRows(context)] : [];
  if (rows.length === 0) return [];
  return [
    { type: 'heading', level: 1, id: 'seals', number: '', text: texts.seals },
    paragraph(texts.sealsNote),
    {
      type: 'table',
      columns: [{ width: 4 }, { width: 2 }, { width: 2 }, { width: 5 }],
      head: [
        texts.document,
        texts.signedBy,
        texts.signatureLabels.date,
        texts.signatureLabels.seal,
      ].map((text) => [textInline(text)]),
      rows,
    },
  ];
}

function* signatureRows(context: BuildContext): Generator<Inline[][]> {
  const { project, language } = context;
  for (const kindId of recordKindIds) {
    const kind: RecordKind = recordKinds[kindId];
    for (const { id, data } of project?.records[kindId] ?? []) {
      for (const { value } of walk(kind.schema, data)) {
        const { signatures, title } = value as {
          signatures?: readonly Signature[];
          title?: string;
        };
        const many = kind.path.includes('*') ? `${id} ` : '';
        const name = [kind.labels[language], `${many}${title ?? ''}`.trim()].filter(Boolean);
        for (const { by, on, seal } of signatures ?? []) {
          yield [
            [textInline(name.join(' · '))],
            [textInline(displayName('member', by, context))],
            [{ type: 'token', value: on }],
            [{ type: 'code', value: seal }],
          ];
        }
      }
    }
  }
}
