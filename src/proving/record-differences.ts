import { recordKinds } from '../model/records/index.ts';
import { recordDigest, recordFile, type AttachedRecord } from '../sealing/attached-records.ts';
import { changesIn } from '../sealing/changes.ts';
import { shortened } from '../sealing/shortened.ts';
import { nothing, quoted } from './quoted.ts';
import { fault, type Fault } from './statement.ts';

/** How many fields are named at most. */
const most = 30;

/** Every record and field in which a dossier and the repository differ. */
export function recordDifferences(
  dossier: readonly AttachedRecord[],
  repository: readonly AttachedRecord[],
): Fault[] {
  const [then, now] = [byFile(dossier), byFile(repository)];
  const faults = [
    ...[...then].flatMap(([file, record]) => {
      const other = now.get(file);
      if (!other) return [fault('repository-lacks', { file })];
      return recordDigest(record) === recordDigest(other) ? [] : fieldFaults(file, record, other);
    }),
    ...[...now.keys()]
      .filter((file) => !then.has(file))
      .map((file) => fault('repository-has-more', { file })),
  ];
  const count = faults.length - most;
  return count > 0
    ? [...faults.slice(0, most), fault('repository-differs-more', { count })]
    : faults;
}

function fieldFaults(file: string, then: AttachedRecord, now: AttachedRecord): Fault[] {
  const changes = changesIn(recordKinds[then.kind], then, now);
  if (changes.length === 0) {
    return [
      fault('repository-differs', { file, label: layout, dossier: nothing, repository: nothing }),
    ];
  }
  return changes.map(({ label, before, after }) => {
    const [dossier, repository] = shortened(before, after);
    return fault('repository-differs', {
      file,
      label,
      dossier: quoted(dossier),
      repository: quoted(repository),
    });
  });
}

/** Text whose words are the same, but not its emphasis, links or paragraphs. */
const layout = { zh: '正文的格式', en: 'form of the text' };

function byFile(records: readonly AttachedRecord[]): Map<string, AttachedRecord> {
  return new Map(records.map((record) => [recordFile(record.kind, record.id), record]));
}
