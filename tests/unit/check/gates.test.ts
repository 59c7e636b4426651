import { expect, test } from 'vitest';
import { checkEdited, type Edit } from './edited-project.ts';

/** Findings of the closed sample project after edits; the seals that they break are another test's. */
const check = (...edits: Edit[]) =>
  checkEdited('lantern-valve', edits).filter((line) => !line.includes('seal/broken'));

const edit = (file: string, from: string | RegExp, to: string): Edit => ({ file, from, to });

test('the closed project has no findings', () => {
  expect(checkEdited('lantern-valve', [])).toEqual([]);
});

test.each<[string, Edit[]]>([
  ['nobody on site in the first days', [edit('support-schedule.json', /"on-site"/g, '"remote"')]],
  [
    'a follow-up matter not explained',
    [edit('support-schedule.json', /,\s*"explanation": \{[^}]*\}/, '')],
  ],
  [
    'a follow-up matter explained to somebody else',
    [edit('support-schedule.json', '"to": ["ye-zhixing", "tang-shuyao"]', '"to": ["tang-shuyao"]')],
  ],
  ['no emergency plan', [{ file: 'emergency-plan.json', remove: true }]],
  ['an emergency plan not agreed', [edit('emergency-plan.json', /,\s*"agreement": \{[^}]*\}/, '')]],
  ['an escalation without a proposal', [edit('issues/011.mdx', /^ {2}proposal: .*\n/m, '')]],
  ['an escalation to somebody else', [edit('issues/011.mdx', 'to: lin-xiao', 'to: wen-suxi')]],
  [
    'a fix applied before its test',
    [edit('patches/p01.mdx', /on: 2026-03-13(?=\n {2}tester)/, 'on: 2026-03-15')],
  ],
  ['a failed branch test', [edit('patches/p01.mdx', 'result: passed', 'result: failed')]],
  ['a document not archived', [edit('document-register.json', /"location": "[^"]*",\s*/, '')]],
  [
    'a deliverable not registered',
    [edit('document-register.json', '"deliverable": "issue-tracking-record",', '')],
  ],
  ['no waiver for the missing backup', [{ file: 'waivers.json', remove: true }]],
  [
    'a part of the summary missing',
    [edit('summary-report.mdx', /<Part id="time">[\s\S]*?<\/Part>/, '')],
  ],
  [
    'no lesson of what went wrong',
    [edit('summary-report.mdx', /kind: done-wrong/g, 'kind: done-right')],
  ],
  [
    'the summary signed by somebody else',
    [edit('summary-report.mdx', '- by: lin-xiao', '- by: qiao-mubai')],
  ],
  ['a consultant not reassigned', [edit('reassignments.json', '"qiao-mubai"', '"tao-yanqiu"')]],
  ['another stabilisation period', [edit('project.json', /"days": 30/, '"days": 60')]],
  [
    'a milestone signed by one side',
    [edit('milestones.json', /"by": "du-ruowei"(?![\s\S]*"by": "du-ruowei")/, '"by": "lin-xiao"')],
  ],
  ['a criterion not met', [edit('acceptance.mdx', 'outcome: met', 'outcome: not-met')]],
  ['a criterion not judged', [edit('acceptance.mdx', /^ {4}result:\n(?: {6}.*\n)+/m, '')]],
  [
    'a serious issue solved after the acceptance',
    [edit('issues/011.mdx', /on: 2026-04-(13|16)(?=\n {4}by)/g, 'on: 2026-04-28')],
  ],
  [
    'a notice sent on the day of the meeting',
    [edit('acceptance.mdx', /on: 2026-04-17(?=\n {2}to)/, 'on: 2026-04-24')],
  ],
  [
    'a meeting on another day',
    [edit('acceptance.mdx', 'meetingOn: 2026-04-24', 'meetingOn: 2026-04-23')],
  ],
  [
    'the acceptance signed by one side',
    [edit('acceptance.mdx', '- by: luo-wangshan\n    on', '- by: lin-xiao\n    on')],
  ],
  [
    'an external document not handed over',
    [edit('document-register.json', /,\s*"handedOver": \{[^}]*\}/, '')],
  ],
  [
    'an item not handed over',
    [edit('handover.json', /\{\s*"item": "code-versions"[\s\S]*?\},\s*/, '')],
  ],
  [
    'an open issue not handed over',
    [edit('handover.json', '"openIssues": ["012", "013"]', '"openIssues": ["012"]')],
  ],
  [
    'a solved issue handed over as open',
    [edit('handover.json', '"openIssues": ["012", "013"]', '"openIssues": ["011", "012", "013"]')],
  ],
  [
    'nobody assigned to maintenance',
    [edit('handover.json', /"people": \[[\s\S]*?\],/, '"people": [],')],
  ],
  ['no maintenance contract', [{ file: 'maintenance-contract.json', remove: true }]],
  [
    'a contract not yet in force',
    [edit('maintenance-contract.json', '"start": "2026-05-01"', '"start": "2026-06-01"')],
  ],
  [
    'a contract signed by one side',
    [edit('maintenance-contract.json', '"by": "gao-shoucheng"', '"by": "shen-anlan"')],
  ],
  [
    'the handover signed by somebody else',
    [edit('handover.json', /"by": "shen-anlan"/, '"by": "jiang-ting"')],
  ],
  ['no patch procedure', [{ file: 'patch-procedure.mdx', remove: true }]],
  [
    'a patch procedure signed by somebody else',
    [edit('patch-procedure.mdx', '- by: shen-anlan', '- by: jiang-ting')],
  ],
])('%s', (_name, edits) => {
  expect(check(...edits)).toMatchSnapshot();
});

test('an edit after signing breaks each seal on what was signed', () => {
  expect(checkEdited('lantern-valve', [edit('acceptance.mdx', '不低于 98%', '不低于 95%')]))
    .toMatchInlineSnapshot(`
      [
        "acceptance.mdx:97:11 seal/broken | Final acceptance report was changed after 高守澄 signed it on 2026-04-24 (seal 9c76e9f7417b…, now a5f1399a7007…).",
        "acceptance.mdx:100:11 seal/broken | Final acceptance report was changed after 罗望山 signed it on 2026-04-24 (seal 9c76e9f7417b…, now a5f1399a7007…).",
      ]
    `);
});

test('an edit of the prose after signing breaks the seal too, white space at line ends does not', () => {
  expect(
    checkEdited('lantern-valve', [edit('acceptance.mdx', '</Part>', '补一句。\n\n</Part>')]).length,
  ).toBeGreaterThan(0);
  expect(checkEdited('lantern-valve', [edit('acceptance.mdx', /。\n/g, '。  \n')])).toEqual([]);
});

test('a signed record of another project does not pass', () => {
  expect(
    checkEdited('lantern-valve', [
      edit('project.json', '"code": "ERP26"', '"code": "ERP27"'),
    ]).filter((line) => line.includes('seal/broken')).length,
  ).toBeGreaterThan(20);
});

test('a waiver that had ended when the gate was passed does not count', () => {
  expect(
    check(edit('waivers.json', '"until": "2026-09-30"', '"until": "2026-04-14"')),
  ).toHaveLength(1);
});

test('a file that cannot be read leaves the rules that need it unasked', () => {
  expect(check(edit('issues/011.mdx', 'category: program-defect', 'category: bug'))).toHaveLength(
    1,
  );
});

test('a serious issue raised after the close does not undo it', () => {
  const issue = `---
title: 入库过账停止
reportedOn: 2026-06-01
reporter: 仓储部
module: inventory
category: program-defect
severity: serious
status: new
log:
  - on: 2026-06-01
    by: jiang-ting
    action: 登记问题
    status: new
---

入库单过账时没有响应。
`;
  expect(checkEdited('lantern-valve', [{ file: 'issues/014.mdx', write: issue }])).toEqual([]);
});
