import { expect, test } from 'vitest';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { asOf } from '../../../src/rules/as-of.ts';
import { evaluateGates } from '../../../src/rules/evaluate.ts';
import { ruleCodes } from '../../../src/rules/index.ts';

const { method, projects } = loadContent(contentFolders(undefined), ruleCodes, 'lantern-valve');
const project = projects[0]?.records;
if (!project) throw new Error('The sample project cannot be read.');

const standing = (today: string) =>
  evaluateGates({ project, method, today }).map(({ gate, state }) => `${gate} ${state}`);

test.each([
  ['2026-03-20', ['withdrawal current', 'summary ahead', 'acceptance ahead', 'handover ahead']],
  ['2026-04-03', ['withdrawal passed', 'summary current', 'acceptance ahead', 'handover ahead']],
  ['2026-04-15', ['withdrawal passed', 'summary passed', 'acceptance current', 'handover ahead']],
  ['2026-04-24', ['withdrawal passed', 'summary passed', 'acceptance passed', 'handover current']],
  ['2026-05-12', ['withdrawal passed', 'summary passed', 'acceptance passed', 'handover passed']],
])('on %s the gates stood as they stood then', (today, expected) => {
  expect(standing(today)).toEqual(expected);
});

test('an issue has the status that its log named by that day', () => {
  const status = (day: string) =>
    asOf(project, day).records.issue.find(({ id }) => id === '011')?.data.status;
  expect(
    ['2026-03-31', '2026-04-01', '2026-04-02', '2026-04-13', '2026-04-16'].map(status),
  ).toEqual([undefined, 'new', 'waiting', 'confirmed', 'closed']);
});

test('what was not yet signed, told or applied is left out', () => {
  const then = asOf(project, '2026-04-10');
  expect(then.records.acceptance[0]?.data).toMatchObject({ signatures: [] });
  expect(then.records.acceptance[0]?.data.notice).toBeUndefined();
  expect(then.records.handover[0]?.data.items).toEqual([]);
  expect(then.records.patch.find(({ id }) => id === 'p02')?.data.application).toBeUndefined();
});

test('all four statuses are the ones that their logs named by that day', () => {
  const then = asOf(project, '2026-04-10');
  expect([
    then.project.data.status,
    then.records.acceptance[0]?.data.status,
    then.records.patch.map(({ data }) => data.status),
    then.records.issue.find(({ id }) => id === '011')?.data.status,
  ]).toEqual(['withdrawn', 'drafted', ['verified', 'tested'], 'in-branch-test']);
});

test('a gate claimed before its proof fails on the day of the claim', () => {
  const { data } = project.project;
  const log = data.log.map((entry) =>
    entry.status === 'accepted' ? { ...entry, on: '2026-04-20' } : entry,
  );
  const own = { ...project.project, data: { ...data, log } };
  const early = { ...project, project: own, records: { ...project.records, project: [own] } };
  const gates = evaluateGates({ project: early, method, today: '2026-04-20' });
  const acceptance = gates.find(({ gate }) => gate === 'acceptance');
  const failed = acceptance?.rules.filter(({ outcome }) => outcome === 'failed');
  expect(acceptance).toMatchObject({ state: 'failed', closedOn: '2026-04-20', waitsFor: [] });
  expect(failed?.map(({ rule }) => rule.code)).toContain('acceptance/report-signed');
});

test('a gate names the chain of gates that it waits for', () => {
  const gates = evaluateGates({ project, method, today: '2026-04-10' });
  expect(gates.map(({ waitsFor }) => waitsFor)).toEqual([
    [],
    [],
    ['summary'],
    ['acceptance', 'summary'],
  ]);
});
