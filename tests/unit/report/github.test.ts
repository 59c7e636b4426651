import { expect, test } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { annotationGroups } from '../../../src/report/github/annotation-groups.ts';
import { githubReport } from '../../../src/report/github/github-report.ts';
import { workflowCommand } from '../../../src/report/github/workflow-command.ts';
import { exampleFinding, exampleReport } from './example-report.ts';

test('escapes what would end a property or a message', () => {
  expect(
    workflowCommand('error', { title: 'a:b,c%d', file: 'x\ny.mdx', line: 3 }, '50%\r\n::error::no'),
  ).toBe('::error title=a%3Ab%2Cc%25d,file=x%0Ay.mdx,line=3::50%25%0D%0A::error::no');
});

test('a record cannot put a workflow command of its own on a line', () => {
  const finding = exampleFinding({ args: { text: '\n::add-mask::x\n##[add-mask]y' } });
  const lines = githubReport([finding], exampleReport).trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('::')).length).toBe(1);
  expect(lines.length).toBe(2);
});

/** `count` findings spread over so many files, projects and codes. */
function many(count: number, files: number, projects: number, codes: number): Finding[] {
  const known = ['schema/empty', 'schema/invalid', 'prose/html', 'prose/url'] as const;
  return Array.from({ length: count }, (_, index) => {
    const project = `p${String(index % projects)}`;
    return exampleFinding({
      code: known[index % codes] ?? 'json/syntax',
      project,
      file: `projects/${project}/issues/${String(index % files)}.mdx`,
      position: { line: index + 1, column: 1 },
    });
  });
}

test.each([
  ['each alone', many(10, 10, 1, 1), 10],
  ['by file', many(40, 4, 1, 1), 4],
  ['by project', many(60, 30, 3, 4), 3],
  ['by code', many(120, 60, 12, 4), 4],
  ['by file, the rest together', many(120, 60, 12, 5).map(distinctCode), 10],
])('at most ten annotations, and no finding lost: %s', (_name, findings, expected) => {
  const groups = annotationGroups(findings);
  expect(groups.length).toBe(expected);
  expect(new Set(groups.flat())).toEqual(new Set(findings));
});

function distinctCode(finding: Finding, index: number): Finding {
  const codes = [
    ...['json/syntax', 'yaml/syntax', 'file/name', 'file/link', 'prose/html', 'prose/url'],
    ...['schema/empty', 'schema/invalid', 'schema/version', 'order/future', 'order/period'],
  ];
  return { ...finding, code: codes[index % codes.length] as Finding['code'] };
}

test('a grouped annotation names the place and the remedy of each', () => {
  const report = githubReport(many(12, 2, 1, 1), exampleReport);
  const errors = report.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors.length).toBe(2);
  expect(errors[0]).toContain('title=6 errors,file=projects/p0/issues/0.mdx,line=1');
  expect(errors[0]?.match(/%0A\d+:1 /g)?.length).toBe(5);
});

test('errors, warnings and notes have ten annotations each', () => {
  const findings = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    many(30, 30, 30, 4).map((finding) => ({ ...finding, severity })),
  );
  const lines = githubReport(findings, exampleReport).split('\n');
  for (const level of ['error', 'warning', 'notice']) {
    const count = lines.filter((line) => line.startsWith(`::${level} `)).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(10);
  }
});
