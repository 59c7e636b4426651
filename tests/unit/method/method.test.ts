import { expect, test } from 'vitest';
import { allCodes } from '../../../src/diagnostics/codes.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { recordKindIds } from '../../../src/model/records/index.ts';

const { method, findings } = loadMethod('content/method');

test('the method’s files are valid', () => {
  expect(findings).toEqual([]);
});

test('document numbers, natures, approvers and templates are the method’s', () => {
  const rows = method.deliverables.map(({ id, number, nature, approvers, template }) => [
    id,
    number,
    nature,
    approvers,
    template,
  ]);
  expect(rows).toEqual([
    ['issue-tracking-record', '7_1_1_1', 'external', ['customer-pm'], 'issue-tracking-record-form'],
    ['full-document-set', null, 'internal', ['vendor-pm'], 'document-norm'],
    ['project-summary-report', '7_2_2_2', 'internal', ['vendor-pm'], 'project-summary-report'],
    [
      'final-acceptance-report',
      '7_3_1',
      'external',
      ['vendor-executive', 'customer-executive'],
      'acceptance-report',
    ],
    ['handover-record', '7_4_1_1', 'internal', ['maintenance-manager'], 'handover-record'],
    [
      'patch-update-procedure',
      '7_4_1_2',
      'internal',
      ['maintenance-manager'],
      'patch-update-procedure',
    ],
  ]);
});

test('the seven tool templates stand in the method’s order', () => {
  const listed = method.templates.filter(({ ordinal }) => ordinal !== undefined);
  expect(listed.map(({ ordinal, title }) => `${String(ordinal)} ${title.zh}`)).toEqual([
    '1 系统运行问题跟踪记录单',
    '2 项目总结报告',
    '3 程序补丁更新流程',
    '4 项目文档整理规范',
    '5 项目验收报告',
    '6 项目交接记录',
    '7 维护合同',
  ]);
});

test('stage 7 has its four activities, eight tasks and eleven roles', () => {
  expect(method.stages.map((stage) => stage.number)).toEqual(['7']);
  expect(method.activities.map((activity) => activity.number)).toEqual([
    '7.1',
    '7.2',
    '7.3',
    '7.4',
  ]);
  expect(method.tasks.map((task) => task.number)).toEqual([
    '7.1.1',
    '7.1.2',
    '7.2.1',
    '7.2.2',
    '7.3.1',
    '7.3.2',
    '7.4.1',
    '7.4.2',
  ]);
  expect(method.roles.map((role) => `${role.id} ${role.side}`)).toEqual([
    'vendor-pm vendor',
    'consultant vendor',
    'implementation-manager vendor',
    'maintenance-manager vendor',
    'technical-support vendor',
    'vendor-executive vendor',
    'customer-pm customer',
    'customer-executive customer',
    'key-user customer',
    'internal-support customer',
    'end-user customer',
  ]);
});

test('every id that the method’s data names exists', () => {
  const roles = new Set(method.roles.map((role) => role.id));
  const tasks = new Set(method.tasks.map((task) => task.number));
  const activities = new Set(method.activities.map((activity) => activity.number));
  const templates = new Set(method.templates.map((template) => template.id));
  const numbers = new Set([...tasks, ...activities]);
  const kinds = new Set<string>(recordKindIds);
  const codes = new Set<string>(allCodes);
  const nodes = new Set(method.flows.flatMap((flow) => flow.nodes.map((node) => node.id)));
  const dangling = [
    ...method.activities.flatMap((one) => one.responsibilities.map(({ role }) => role)),
    ...method.tasks.flatMap((task) => [
      task.accountable,
      ...task.responsible,
      ...task.consulted,
      ...task.informed,
      ...task.steps.flatMap((step) => step.roles),
    ]),
    ...method.deliverables.flatMap((one) => one.approvers),
    ...method.templates.flatMap((one) => [...one.filledBy, ...one.signers]),
    ...method.risks.map((risk) => risk.owner),
    ...method.flows.flatMap((flow) => flow.nodes.flatMap((node) => node.roles)),
  ].filter((id) => !roles.has(id));
  expect(dangling).toEqual([]);
  expect(method.deliverables.filter((one) => !tasks.has(one.task))).toEqual([]);
  expect(method.deliverables.filter((one) => !templates.has(one.template))).toEqual([]);
  expect(method.risks.filter((risk) => !activities.has(risk.activity))).toEqual([]);
  expect(method.risks.flatMap((risk) => risk.rules).filter((code) => !codes.has(code))).toEqual([]);
  expect(
    [...method.deliverables, ...method.templates].filter((one) => !kinds.has(one.recordKind)),
  ).toEqual([]);
  const edges = method.flows.flatMap((flow) => flow.edges.flatMap(({ from, to }) => [from, to]));
  expect(edges.filter((id) => !nodes.has(id))).toEqual([]);
  const boxes = method.flows.flatMap((flow) => flow.nodes.flatMap((node) => node.number ?? []));
  expect(boxes.filter((number) => !numbers.has(number))).toEqual([]);
});
