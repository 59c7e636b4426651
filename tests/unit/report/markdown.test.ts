import { expect, test } from 'vitest';
import { markdownReport } from '../../../src/report/markdown/markdown-report.ts';
import { inMarkdown } from '../../../src/report/markdown/escape.ts';
import { exampleFinding, exampleReport } from './example-report.ts';

test('text from records stays text', () => {
  const hostile = '| a | <img src=x> **b** `c` [d](https://evil.example) @someone\n# e';
  const shown = inMarkdown(hostile);
  expect(shown).not.toMatch(/(?<![\\&])[|*`[\]#]/);
  expect(shown).not.toContain('<img');
  expect(shown).not.toContain('https://');
  expect(shown).not.toContain('@');
  expect(shown).not.toContain('\n');
});

test('without findings it says so', () => {
  expect(markdownReport([], exampleReport)).toBe(
    '## ✅ Capstone: nothing found\n\nChecked 2 projects as of 2026-05-01: nothing found.\n',
  );
});

test('a table of projects, then of files; rule and source are linked', () => {
  const findings = [
    exampleFinding(),
    exampleFinding({ severity: 'warning', project: 'quay', file: 'projects/quay/project.json' }),
  ];
  const report = markdownReport(findings, {
    ...exampleReport,
    publicSite: 'https://handbook.example.com',
    sourceOf: (file, line) => `https://git.example.com/${file}#L${String(line)}`,
  });
  expect(report).toContain('## ❌ Capstone: 1 error, 1 warning');
  expect(report).toContain('| Name of mill (mill) | 1 error | 1 |');
  expect(report).toContain('### Name of quay (quay)');
  expect(report).toContain('[3:5](https://git.example.com/projects/mill/issues/001.mdx#L3)');
  expect(report).toContain('(https://handbook.example.com/en/rules/prose/expression/)');
});

test('long lists are folded away', () => {
  const findings = Array.from({ length: 40 }, () => exampleFinding());
  const report = markdownReport(findings, exampleReport);
  expect(report).toContain(
    '<details>\n<summary><b>Name of mill (mill)</b>: 40 errors</summary>\n\n',
  );
  expect(report.match(/<details>/g)?.length).toBe(report.match(/<\/details>/g)?.length);
});

test.each([3000, 20_000, 100_000])('kept within %i bytes, and says what was cut', (bytes) => {
  const findings = Array.from({ length: 2000 }, (_, index) =>
    exampleFinding({
      project: `p${String(index % 30)}`,
      file: `projects/p${String(index % 30)}/issues/${String(index % 7)}.mdx`,
    }),
  );
  const report = markdownReport(findings, { ...exampleReport, language: 'zh' }, bytes);
  expect(Buffer.byteLength(report)).toBeLessThanOrEqual(bytes);
  const rows = report.match(/^\| 3:5 /gm)?.length ?? 0;
  expect(report).toContain(`共 2000 条检查发现，这里只放得下 ${String(rows)} 条`);
  expect(report.match(/<details>/g)?.length).toBe(report.match(/<\/details>/g)?.length);
});
