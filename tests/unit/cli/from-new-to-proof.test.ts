import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isProse, type RecordKind } from '../../../src/model/record-kind.ts';
import { recordKinds } from '../../../src/model/records/index.ts';
import { inProcess } from '../../fixtures/in-process.ts';
import { emptyRepository, type TemporaryRepository } from '../../fixtures/temporary-repository.ts';

const id = 'mill-lane';
const today = '2026-06-30';
let repository: TemporaryRepository;

beforeAll(() => {
  repository = emptyRepository(id);
});

afterAll(() => {
  repository.remove();
});

const capstone = (...args: string[]) =>
  inProcess([...args, '--content', repository.folder], 'en', today);

/** Where the values come from with which the test fills in what it has begun. */
const sample = 'content/projects/lantern-valve';

type Fields = Record<string, unknown>;

interface Signing {
  file: string;
  by: string;
  on: string;
  part?: string;
}

/** The files of a kind that the sample has. */
function filesOf({ path }: RecordKind): string[] {
  const [folder = '', ending = ''] = path.split('*');
  return path.includes('*')
    ? readdirSync(join(sample, folder)).map((name) =>
        join(folder, name.replace(ending, '') + ending),
      )
    : [path];
}

function read(path: string, kind: RecordKind): { data: Fields; body: string } {
  const text = readFileSync(path, 'utf8');
  if (!isProse(kind)) return { data: JSON.parse(text) as Fields, body: '' };
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  // All fields of a record that was begun may stand behind remarks.
  return { data: (parse(front) ?? {}) as Fields, body };
}

/** Fills in a record that was begun: each of its fields, as the sample has it, but no signature. */
function fillIn(file: string, kind: RecordKind): Signing[] {
  const path = join(repository.folder, 'projects', id, file);
  const begun = read(path, kind).data;
  const { data, body } = read(join(sample, file), kind);
  const signings = signaturesOf(data).map((one) => ({ file, ...one }));
  const filled = { ...begun, ...data };
  expect(Object.keys(begun).filter((key) => !(key in data))).toEqual([]);
  writeFileSync(
    path,
    isProse(kind)
      ? `---\n${stringify(filled)}---\n${body}`
      : `${JSON.stringify(filled, null, 2)}\n`,
  );
  return signings;
}

/** Takes the signatures out of a record, a milestone's with its stage. */
function signaturesOf(data: Fields): Omit<Signing, 'file'>[] {
  const { signatures = [], milestones = [] } = data as {
    signatures?: Omit<Signing, 'file'>[];
    milestones?: (Fields & { stage: number })[];
  };
  delete data['signatures'];
  return [
    ...signatures.map(({ by, on }) => ({ by, on })),
    ...milestones.flatMap((milestone) =>
      signaturesOf(milestone).map((one) => ({ ...one, part: String(milestone.stage) })),
    ),
  ];
}

test('a project is begun, filled in, checked, signed, passed, printed and proven', async () => {
  const signings: Signing[] = [];
  for (const kind of Object.values(recordKinds) as RecordKind[]) {
    for (const file of filesOf(kind)) {
      const begun = await capstone('new', kind.id, '--project', id);
      expect([begun.code, begun.err]).toEqual([0, '']);
      expect(begun.out).toContain(file);
      signings.push(...fillIn(file, kind));
    }
  }

  // All that is still missing are signatures.
  const unsigned = await capstone('check', '--format', 'json');
  const { findings } = JSON.parse(unsigned.out) as { findings: { code: string }[] };
  expect([...new Set(findings.map(({ code }) => code))].sort()).toMatchInlineSnapshot(`
    [
      "acceptance/milestones-signed",
      "acceptance/report-signed",
      "handover/contract-in-force",
      "handover/patch-procedure-approved",
      "handover/record-approved",
      "order/evidence",
      "summary/report-approved",
    ]
  `);
  const open = await capstone('gate', id);
  expect(open.code).toBe(1);

  // On one day the handover comes last: it needs the others.
  const isLast = ({ file }: Signing) => file === 'handover.json';
  signings.sort((one, other) =>
    one.on === other.on ? Number(isLast(one)) - Number(isLast(other)) : one.on < other.on ? -1 : 1,
  );
  const refused: string[] = [];
  for (const { file, by, on, part } of signings) {
    const args = [file, '--by', by, '--on', on, ...(part === undefined ? [] : ['--part', part])];
    const { code } = await capstone('sign', id, ...args);
    if (code !== 0) refused.push(`${file} by ${by}`);
  }
  expect(refused).toEqual([]);

  const checked = await capstone('check');
  expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('nothing found')]);
  const passed = await capstone('gate', id);
  expect(passed.code).toBe(0);

  const commit = repository.commit('All is signed');
  const file = join(repository.folder, 'dossier.pdf');
  const printed = await capstone('dossier', id, '--edition', 'customer', '--out', file);
  expect([printed.code, printed.err]).toEqual([0, '']);
  const proof = await capstone('verify', file, '--edition', 'customer');
  expect(proof.out).toContain(`Records of commit ${commit}`);
  expect([proof.code, proof.out]).toEqual([0, expect.stringMatching(/Proven\.\n$/)]);
});
