import { expect, test } from 'vitest';
import { checkEdited, type Edit } from './edited-project.ts';

const edit = (file: string, from: string | RegExp, to: string): Edit => ({ file, from, to });

const issue = (status: string, log: string, more = '') => `---
title: Crates counted twice at the second gate
reportedOn: 2026-11-17
reporter: Dispatch
module: sales
category: operating-error
severity: minor
status: ${status}
${more}log:
${log}---

Crates were counted twice.
`;

const entry = (on: string, status: string) =>
  `  - on: ${on}\n    by: owen-cattermole\n    action: Looked at it\n    status: ${status}\n`;

const log = (...statuses: string[]) => statuses.map((one) => entry('2026-11-18', one)).join('');

/** Projects as they come, all of them right: whatever is found here is found falsely. */
test.each<[string, string, Edit[]]>([
  [
    'a project manager who is technical support as well',
    'lantern-valve',
    [
      edit(
        'project.json',
        '"team": [',
        '"team": [{ "id": "lin-xiao-support", "name": "林晓", "role": "technical-support" },',
      ),
      edit('patches/p01.mdx', 'tester: jiang-ting', 'tester: lin-xiao-support'),
    ],
  ],
  [
    'no patch at all',
    'harbour-bakery',
    [{ file: 'patches/p01.mdx', remove: true }, edit('issues/005.mdx', /^patch: p01\n/m, '')],
  ],
  [
    'a customer project manager who hands over to another',
    'harbour-bakery',
    [
      edit(
        'project.json',
        '"role": "customer-pm",',
        '"role": "customer-pm",\n"until": "2026-11-24",',
      ),
      edit(
        'project.json',
        '"team": [',
        '"team": [{ "id": "new-pm", "name": "Wren Ashby", "role": "customer-pm", "from": "2026-11-25" },',
      ),
    ],
  ],
  [
    'the summary approved on the day of the acceptance',
    'lantern-valve',
    [
      edit(
        'project.json',
        '"2026-04-15", "status": "summarised"',
        '"2026-04-24", "status": "summarised"',
      ),
      edit('summary-report.mdx', /on: 2026-04-15(?=\n {4}seal)/, 'on: 2026-04-24'),
    ],
  ],
  [
    'go-live on a Friday, nobody there at the weekend',
    'copperfin-marine',
    [
      edit('project.json', '"goLiveOn": "2026-10-05"', '"goLiveOn": "2026-10-02"'),
      edit('project.json', /"on": "2026-10-05"(?=,[^}]*"go-live")/, '"on": "2026-10-02"'),
      edit('support-schedule.json', '"start": "2026-10-05"', '"start": "2026-10-02"'),
      edit('support-schedule.json', /"end": "2026-10-16"/, '"end": "2026-10-02"'),
    ],
  ],
  [
    'a weekend within the month-end close',
    'copperfin-marine',
    [
      edit(
        'support-schedule.json',
        /"start": "2026-10-30",\s*"end": "2026-11-06"/,
        '"start": "2026-10-30", "end": "2026-10-30"',
      ),
      edit(
        'support-schedule.json',
        /"start": "2026-10-30",\s*"end": "2026-11-06"/,
        '"start": "2026-11-02", "end": "2026-11-06"',
      ),
    ],
  ],
  [
    'an issue reopened twice',
    'harbour-bakery',
    [
      {
        file: 'issues/099.mdx',
        write: issue(
          'in-progress',
          log(
            'new',
            'in-progress',
            'confirmed',
            'in-progress',
            'confirmed',
            'closed',
            'in-progress',
          ),
        ),
      },
    ],
  ],
  [
    'an issue that is another one again',
    'harbour-bakery',
    [
      {
        file: 'issues/099.mdx',
        write: issue(
          'confirmed',
          log('new', 'confirmed'),
          'cause: The same as 003\nresult: See 003\n',
        ),
      },
    ],
  ],
  [
    'the maintenance contract signed before the acceptance',
    'lantern-valve',
    [edit('maintenance-contract.json', /"on": "2026-04-24"/g, '"on": "2026-03-20"')],
  ],
  [
    'the maintenance contract signed after the handover, under a waiver',
    'lantern-valve',
    [
      edit('maintenance-contract.json', /"on": "2026-04-24"/g, '"on": "2026-05-20"'),
      edit('maintenance-contract.json', '"start": "2026-05-01"', '"start": "2026-06-01"'),
      edit(
        'waivers.json',
        '"waivers": [',
        '"waivers": [{ "rule": "handover/contract-in-force", "reason": "Signed in May", "approvedBy": "luo-wangshan", "on": "2026-05-11", "until": "2026-06-01" },',
      ),
    ],
  ],
  [
    'another stabilisation period',
    'lantern-valve',
    [edit('project.json', '{ "days": 30 }', '{ "days": 45, "reason": "Two closes" }')],
  ],
  [
    'a consultant who left before the summary',
    'lantern-valve',
    [
      edit('project.json', /"name": "陶砚秋",/, '"name": "陶砚秋", "until": "2026-04-14",'),
      edit('reassignments.json', /\{\s*"member": "tao-yanqiu"[^}]*\},/, ''),
    ],
  ],
  [
    'a refused acceptance that is noticed again',
    'skylark-piano',
    [
      edit('acceptance.mdx', 'status: refused', 'status: noticed'),
      edit('acceptance.mdx', /^criteria:/m, '  - on: 2026-11-24\n    status: noticed\ncriteria:'),
      edit('acceptance.mdx', /(?<=^notice:\n {2}on: )\S+/m, '2026-11-24'),
      edit('acceptance.mdx', /meetingOn: \S+/, 'meetingOn: 2026-12-15'),
      edit('acceptance.mdx', /^meeting:\n(?: {2}.*\n)+/m, ''),
    ],
  ],
  [
    'one plant more, with its module',
    'harbour-bakery',
    [
      edit(
        'project.json',
        '"modules": [',
        '"modules": [{ "id": "second-plant", "name": "Stock of the second plant" },',
      ),
    ],
  ],
  [
    'a plan tried on again after the withdrawal',
    'lantern-valve',
    [edit('emergency-plan.json', '"on": "2026-03-27"', '"on": "2026-06-12"')],
  ],
  [
    'a month-end close that begins at a weekend',
    'lantern-valve',
    [
      edit(
        'project.json',
        '"firstMonthEndClose": { "start": "2026-03-30", "end": "2026-04-02" }',
        '"firstMonthEndClose": { "start": "2026-03-28", "end": "2026-04-02" }',
      ),
    ],
  ],
  [
    'a vendor project manager who hands over to another',
    'harbour-bakery',
    [
      edit('project.json', '"role": "vendor-pm",', '"role": "vendor-pm",\n"until": "2026-12-31",'),
      edit(
        'project.json',
        '"team": [',
        '"team": [{ "id": "next-pm", "name": "Wren Ashby", "role": "vendor-pm", "from": "2027-01-01" },',
      ),
    ],
  ],
  [
    'a solved issue that came back after the handover, and is corrected again',
    'lantern-valve',
    [
      edit('issues/011.mdx', /^status: closed/m, 'status: applied'),
      edit(
        'issues/011.mdx',
        /^ {4}status: closed\n/m,
        '    status: closed\n  - on: 2026-06-01\n    by: ye-zhixing\n    action: 又出现差额\n    status: in-progress\n  - on: 2026-06-04\n    by: qiao-mubai\n    action: 已改正\n    status: fixed\n  - on: 2026-06-05\n    by: jiang-ting\n    action: 已更新\n    status: applied\n',
      ),
      edit('issues/011.mdx', /^(siteApplication:\n {2}on: )\S+/m, '$12026-06-05'),
    ],
  ],
  [
    'support that was extended beyond the plan',
    'lantern-valve',
    [
      edit(
        'support-schedule.json',
        '"plannedWithdrawal": "2026-04-03"',
        '"plannedWithdrawal": "2026-03-20"',
      ),
    ],
  ],
  [
    'an acceptance refused, held again and signed',
    'lantern-valve',
    [
      edit(
        'acceptance.mdx',
        /^ {2}- on: 2026-04-17\n/m,
        '  - on: 2026-04-07\n    status: noticed\n  - on: 2026-04-13\n    status: held\n  - on: 2026-04-13\n    status: refused\n  - on: 2026-04-17\n',
      ),
    ],
  ],
  ['no parallel run', 'lantern-valve', [edit('project.json', /"parallelRun": \{[^}]*\},/, '')]],
  [
    'a patch that changes no document',
    'lantern-valve',
    [edit('patches/p02.mdx', /^documentsUpdated:\n {2}- .*\n/m, 'documentsUpdated: []\n')],
  ],
  [
    'a contract with a number of its own, and a report that came after the acceptance',
    'lantern-valve',
    [
      edit(
        'document-register.json',
        '"id": "maintenance-contract",',
        '"id": "maintenance-contract",\n"number": "LP-WH-2026-031",',
      ),
      edit(
        'document-register.json',
        '"documents": [',
        '"documents": [{ "id": "service-report", "title": "首月服务报告", "nature": "external", "owner": "shen-anlan", "approval": { "by": "shen-anlan", "on": "2026-06-10" }, "format": "PDF", "location": "公司文档库 7-10", "backup": "分公司", "handedOver": { "on": "2026-06-12", "to": "du-ruowei" } },',
      ),
    ],
  ],
  [
    'an issue reported at night and answered after midnight',
    'harbour-bakery',
    [
      {
        file: 'issues/099.mdx',
        write: issue(
          'new',
          log('new'),
          'reportedAt: "23:50"\nresponse:\n  on: 2026-11-18\n  at: "00:10"\n  by: nora-finch\n',
        ),
      },
    ],
  ],
  [
    'a text in both languages in a project of one',
    'lantern-valve',
    [edit('project.json', /"title": "[^"]+"/, '"title": { "zh": "实施合同", "en": "Contract" }')],
  ],
])('nothing is found falsely: %s', (_name, project, edits) => {
  const found = checkEdited(project, edits).filter((line) => !line.includes('seal/broken'));
  expect(found).toEqual([]);
});
