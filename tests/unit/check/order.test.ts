import { expect, test } from 'vitest';
import { checkEdited, type Edit } from './edited-project.ts';

const check = (...edits: Edit[]) =>
  checkEdited('lantern-valve', edits).filter((line) => !line.includes('seal/broken'));

const edit = (file: string, from: string | RegExp, to: string): Edit => ({ file, from, to });

test.each<[string, Edit[]]>([
  [
    'acceptance signed before the summary',
    [edit('summary-report.mdx', /on: 2026-04-15(?=\n {4}seal)/, 'on: 2026-04-30')],
  ],
  [
    'a status that the log does not name',
    [edit('issues/012.mdx', /^status: .*$/m, 'status: closed')],
  ],
  [
    'a log that does not begin with new',
    [edit('issues/011.mdx', /status: new/, 'status: in-progress')],
  ],
  ['a step left out', [edit('issues/011.mdx', / {4}status: confirmed\n/, '')]],
  ['a solved issue without a cause', [edit('issues/011.mdx', /^cause: .*\n/m, '')]],
  ['a log out of order', [edit('issues/011.mdx', '- on: 2026-04-09\n', '- on: 2026-04-01\n')]],
  [
    'a patch verified before it was applied',
    [edit('patches/p01.mdx', /on: 2026-03-17(?=\n {2}by)/, 'on: 2026-03-12')],
  ],
  [
    'a period that ends before it starts',
    [
      edit(
        'project.json',
        /"firstMonthEndClose": \{ "start": "2026-03-30"/,
        '"firstMonthEndClose": { "start": "2026-04-30"',
      ),
    ],
  ],
  [
    'a fact in the future',
    [edit('patches/p01.mdx', /on: 2026-03-17(?=\n {2}by)/, 'on: 2062-03-17')],
  ],
])('%s', (_name, edits) => {
  expect(check(...edits)).toMatchSnapshot();
});

test('an ended waiver before its gate is a warning', () => {
  const waiver = {
    rule: 'withdrawal/month-end-on-site',
    reason: 'The desk closes alone',
    approvedBy: 'nora-finch',
    on: '2026-11-20',
    until: '2026-11-22',
  };
  expect(
    checkEdited('harbour-bakery', [
      { file: 'waivers.json', write: JSON.stringify({ waivers: [waiver] }, null, 2) },
    ]),
  ).toMatchInlineSnapshot(`
    [
      "waivers.json:4:15 order/waiver-unused | withdrawal/month-end-on-site holds without its waiver.",
      "waivers.json:6:21 order/waiver-approver | Nora Finch (Vendor project manager) approved the waiver of withdrawal/month-end-on-site, which needs: Customer project manager, Customer executive / head of project, Implementation department manager, Vendor executive / head of project.",
      "waivers.json:8:16 order/waiver | The waiver of withdrawal/month-end-on-site ended on 2026-11-22.",
    ]
  `);
});
