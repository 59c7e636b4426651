import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checking/check.ts';
import type { Code } from '../../../src/diagnostics/codes.ts';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { openContent } from '../../../src/loading/load-content.ts';
import { reportFindings, reportFormats } from '../../../src/report/formats.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { exampleReport } from '../report/example-report.ts';

/** What nobody may read: it lies beside the content folder. */
const secret = 'Geheimnis-4711';
const id = 'harbour-bakery';

let root = '';
let content = '';
let project = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'capstone-attack-'));
  content = join(root, 'content');
  project = join(content, 'projects', id);
  cpSync(`content/projects/${id}`, project, { recursive: true });
  mkdirSync(join(root, 'outside'));
  writeFileSync(join(root, 'outside/secret.json'), JSON.stringify({ scenarios: secret }));
  writeFileSync(join(root, 'outside/001.mdx'), `---\ntitle: ${secret}\n---\n\n${secret}\n`);
});

afterEach(() => {
  expect(Reflect.get(globalThis, 'attacked')).toBeUndefined();
  rmSync(root, { recursive: true, force: true });
});

function check(): Finding[] {
  const opened = openContent(contentFolders(content), ruleCodes);
  const { findings } = checkContent(opened, { today: '2026-11-25', lookBack: false });
  return findings;
}

/** The codes found; each finding lies inside its file, and none tells what lies outside the folder. */
function codesOf(findings: readonly Finding[]): Code[] {
  expect(JSON.stringify(findings)).not.toContain(secret);
  expect(findings.length).toBeLessThanOrEqual(250);
  for (const { file, position } of findings) {
    if (!position) continue;
    const lines = readFileSync(join(content, file), 'utf8').split(/\r\n|\r|\n/);
    expect(position.line).toBeGreaterThan(0);
    expect(position.line).toBeLessThanOrEqual(lines.length);
    expect(position.column).toBeGreaterThan(0);
    expect(position.column).toBeLessThanOrEqual((lines[position.line - 1]?.length ?? 0) + 1);
  }
  return [...new Set(findings.map(({ code }) => code))].sort();
}

const issue = () => join(project, 'issues/004.mdx');
const run = 'globalThis.attacked = 1';

describe('a body', () => {
  test.each<[string, string, Code[]]>([
    ['an import', `import '../../../outside/secret.json'`, ['prose/import-export']],
    ['an export', `export const x = (${run})`, ['prose/import-export']],
    ['an export in a list', `- export const x = (${run})`, ['prose/import-export']],
    ['an expression', `a {${run}} b`, ['prose/expression']],
    ['an expression as a block', `{${run}}`, ['prose/expression']],
    ['an expression in a heading', `# a {${run}}`, ['prose/expression']],
    ['an expression in a table', `| a |\n| - |\n| {${run}} |`, ['prose/expression']],
    ['an expression in a link', `[{${run}}](https://a.b)`, ['prose/expression']],
    ['a remark as an expression', '{/* x */}', ['prose/expression']],
    ['an expression without end', `{${run}`, ['prose/syntax']],
    ['an expression as an attribute', `<Note id={${run}}>x</Note>`, ['prose/attribute']],
    ['attributes spread', `<Note {...(${run})}>x</Note>`, ['prose/attribute']],
    ['an event handler', `<Note onClick="${run}">x</Note>`, ['prose/attribute']],
    ['a component inside another', '<Note>\n\n<Chart />\n\n</Note>', ['prose/component']],
    ['a member of an object', '<a.b.c />', ['prose/html']],
    ['a name with a namespace', '<svg:script />', ['prose/html']],
    ['a prototype as a component', '<__proto__ />', ['prose/component']],
    ['a constructor as a component', '<constructor />', ['prose/html']],
    ['a script', `<script>${run}</script>`, ['prose/html']],
    ['a picture with a handler', `<img src="x" onerror="${run}" />`, ['prose/html']],
    ['a frame', '<iframe src="https://a.b" />', ['prose/html']],
    ['a fragment', '<>x</>', ['prose/component']],
    ['an HTML comment', '<!-- x -->', ['prose/syntax']],
    ['a declaration', '<!DOCTYPE html>', ['prose/syntax']],
    ['a picture', '![x](x.png)', ['prose/unsupported']],
    ['a remote picture', '![x](https://a.b/x.png)', ['prose/unsupported']],
    ['a picture by reference', '![x]\n\n[x]: https://host.example/y.png', ['prose/unsupported']],
    ['a script as address', `[x](<javascript:${run}>)`, ['prose/url']],
    ['the same in capitals', `[x](JaVaScRiPt:${run.replaceAll(' ', '')})`, ['prose/url']],
    ['the same in entities', '[x](jav&#97;script:alert(1))', ['prose/url']],
    ['the same with a tab', '[x](<java\tscript:alert(1)>)', ['prose/url']],
    ['the same by reference', '[a][]\n\n[a]: JAVASCRIPT:x', ['prose/url']],
    ['the same in angle brackets', '[x](<javascript:alert(1)>)', ['prose/url']],
    ['data as address', '[x](data:text/html;base64,PHNjcmlwdD4=)', ['prose/url']],
    ['data by a reference unused', '[a]: data:text/html,x', ['prose/url']],
    ['another script', '[x](vbscript:x)', ['prose/url']],
    ['a file', '[x](file:///etc/passwd)', ['prose/url']],
    ['many attributes', `<Note ${'a="1" '.repeat(20_000)}/>`, ['prose/attribute']],
    ['deep lists', `${'- '.repeat(10_000)}x`, ['file/too-complex']],
    ['deep quotes', `${'>'.repeat(10_000)}x`, ['file/too-complex']],
    ['brackets', '['.repeat(20_000), ['file/too-complex']],
    ['braces', '{'.repeat(50_000), ['file/too-complex']],
    ['stars around a letter', `${'*'.repeat(9_000)}a${'*'.repeat(9_000)}`, ['file/too-complex']],
    ['open tags', '<Note '.repeat(5000), ['file/too-complex']],
    ['a table of 20,000 columns', `|${'a|'.repeat(20_000)}`, ['file/too-complex']],
    ['a character turned round', 'a\u202eb', ['file/hidden-character']],
    ['a NUL', 'a\u0000b', ['file/hidden-character']],
  ])('%s', (_name, body, codes) => {
    writeFileSync(issue(), `${readFileSync(issue(), 'utf8').trimEnd()}\n\n${body}\n`);
    expect(codesOf(check())).toEqual(codes);
  });
});

describe('fields in YAML', () => {
  const bomb = [
    'x: &a [1,1,1,1,1,1,1,1,1]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (name, index) =>
        `k${name}: &${name} [${Array(9)
          .fill(`*${'abcdefg'[index] ?? ''}`)
          .join(',')}]`,
    ),
    'title: x',
  ].join('\n');
  test.each<[string, string, Code[]]>([
    ['aliases that explode', bomb, ['yaml/syntax']],
    ['an alias', 'title: &a x\ncause: *a', ['yaml/syntax']],
    ['a function', `title: !!js/function "${run}"`, ['yaml/syntax']],
    ['binary data', 'title: !!binary aGk=', ['yaml/syntax']],
    ['a merge', '<<: {title: x}\ntitle: y', ['schema/unknown-field']],
    ['a prototype', '__proto__: {polluted: 1}\ntitle: x', ['schema/unknown-field']],
    [
      'a constructor',
      'constructor: {prototype: {polluted: 1}}\ntitle: x',
      ['schema/unknown-field'],
    ],
    ['a second document', '...\ntitle: x', ['yaml/syntax']],
    ['deep lists', `title: ${'['.repeat(10_000)}`, ['file/too-complex']],
    ['deep groups', `title: ${'{a: '.repeat(5000)}`, ['file/too-complex']],
    ['deep questions', '? '.repeat(5000), ['file/too-complex']],
    ['ten thousand fields', `${'title: x\n'.repeat(10_001)}title: x`, ['file/too-complex']],
    ['200 KB of remarks', `title: x\n${'# c\n'.repeat(50_000)}`, ['file/too-complex']],
    ['a huge number', `title: 0x${'f'.repeat(5000)}`, ['schema/wrong-type']],
    ['a module of every object', 'title: x\nresult: ok\n', []],
  ])('%s', (_name, field, codes) => {
    const text = readFileSync(issue(), 'utf8');
    const kept = field.includes('\nresult:') ? text.replace(/^result: .*\n/m, '') : text;
    writeFileSync(
      issue(),
      kept.replace(/^title: .*$/m, () => field),
    );
    expect(codesOf(check())).toEqual(codes);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('JSON', () => {
  test.each<[string, string | Buffer, Code[]]>([
    [
      'a prototype',
      '{"__proto__":{"polluted":1}}',
      ['schema/missing-field', 'schema/unknown-field'],
    ],
    [
      'a constructor',
      '{"constructor":{"prototype":{"polluted":1}}}',
      ['schema/missing-field', 'schema/unknown-field'],
    ],
    ['depth', '['.repeat(100_000), ['file/too-complex']],
    ['depth that closes', `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`, ['file/too-complex']],
    ['mistakes without end', `{${',,,,'.repeat(100_000)}`, ['json/syntax']],
    [
      '200,000 entries',
      JSON.stringify({ scenarios: Array(200_000).fill(1) }),
      ['schema/wrong-type'],
    ],
    ['a number without end', '{"scenarios":1e400}', ['schema/wrong-type']],
    ['NUL bytes', Buffer.alloc(1000), ['file/encoding']],
    ['no UTF-8', Buffer.alloc(100_000, 0xc0), ['file/encoding']],
    ['UTF-16', Buffer.from('\ufeff{"scenarios":[]}', 'utf16le'), ['file/encoding']],
    ['nine megabytes', Buffer.alloc(9_000_000, 0x20), ['file/too-large']],
  ])('%s', (_name, text, codes) => {
    writeFileSync(join(project, 'emergency-plan.json'), text);
    expect(codesOf(check())).toEqual(codes);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a schema version', () => {
  test.each<[string, string, Code]>([
    ['newer', '3', 'schema/version'],
    ['before the first', '0', 'schema/version'],
    ['below nothing', '-1', 'schema/version'],
    ['between two', '1.5', 'schema/version'],
    ['beyond all numbers', '1e308', 'schema/version'],
    ['a text', '"2"', 'schema/wrong-type'],
    ['a list', '[2]', 'schema/wrong-type'],
    ['a truth value', 'true', 'schema/wrong-type'],
    ['empty', 'null', 'schema/empty'],
  ])('%s: one finding, at its place', (_name, version, code) => {
    const path = join(project, 'project.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"schemaVersion": 2', `"schemaVersion": ${version}`));
    const findings = check();
    expect(codesOf(findings)).toEqual([code]);
    expect(findings.map(({ position }) => position?.line)).toEqual([3]);
  });
});

describe('a reference', () => {
  const replace = (file: string, from: RegExp, to: string) => {
    const path = join(project, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
  };
  test.each([
    ['to a path', '../../../outside/001'],
    ['to an absolute path', '/etc/passwd'],
    ['to a prototype', '__proto__'],
    ['to a constructor', 'constructor'],
    ['to a method of every object', 'toString'],
    ['with a Cyrillic letter', 'р01'],
    ['with full-width digits', 'p０１'],
    ['with a joiner', '"p\u200d01"'],
    ['turned round', '"p\u202e01"'],
  ])('%s leads nowhere', (_name, value) => {
    replace('issues/005.mdx', /^patch: p01$/m, `patch: ${value}`);
    expect(codesOf(check())).toContain('reference/unknown');
  });
});

describe('names and files', () => {
  test.each<[string, () => void, Code]>([
    [
      'a record linked to the outside',
      () => {
        link('outside/secret.json', 'emergency-plan.json');
      },
      'file/link',
    ],
    [
      'a folder linked to the outside',
      () => {
        link('outside', 'issues');
      },
      'file/link',
    ],
    [
      'a link to itself',
      () => {
        symlinkSync('waivers.json', join(project, 'waivers.json'));
      },
      'file/link',
    ],
    [
      'a project linked to the outside',
      () => {
        symlinkSync(join(root, 'outside'), join(content, 'projects/evil'));
      },
      'file/link',
    ],
    [
      'a project linked to its folder',
      () => {
        symlinkSync('.', join(content, 'projects/loop'));
      },
      'file/link',
    ],
    ['a pipe', () => execFileSync('mkfifo', [join(project, 'waivers.json')]), 'file/unreadable'],
    [
      'a folder with a record’s name',
      () => {
        mkdirSync(join(project, 'issues/010.mdx'));
      },
      'file/unreadable',
    ],
    [
      'folders without end',
      () => mkdirSync(join(project, 'a/'.repeat(400)), { recursive: true }),
      'file/unknown',
    ],
    [
      'a name of Windows',
      () => {
        add('issues/con.mdx');
      },
      'file/name',
    ],
    [
      'a prototype',
      () => {
        add('issues/__proto__.mdx');
      },
      'file/name',
    ],
    [
      'a colour code',
      () => {
        add('issues/a\u001b[31m.mdx');
      },
      'file/name',
    ],
    [
      'a line break',
      () => {
        add('issues/a\nb.mdx');
      },
      'file/name',
    ],
    [
      'a command to GitHub',
      () => {
        add('issues/a\n::error::x.mdx');
      },
      'file/name',
    ],
    [
      'a name turned round',
      () => {
        add('issues/a\u202exdm.mdx');
      },
      'file/name',
    ],
    [
      'a look-alike',
      () => {
        add('issues/а01.mdx');
      },
      'file/name',
    ],
    [
      'a name that differs by case alone',
      () => {
        add('Issues/001.mdx');
      },
      'file/name-clash',
    ],
  ])('%s', (_name, make, code) => {
    make();
    const findings = check();
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(JSON.stringify(findings)).not.toContain(secret);
    for (const format of reportFormats) {
      const text = reportFindings(format, findings, exampleReport, {
        paint: (_style, words) => words,
        width: 100,
      });

      expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202e]/);
      expect(text).not.toMatch(/^::error::x/m);
    }
  });

  const link = (target: string, name: string) => {
    rmSync(join(project, name), { recursive: true, force: true });
    symlinkSync(join(root, target), join(project, name));
  };
  const add = (name: string) => {
    const path = join(project, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, '---\ntitle: x\n---\n');
  };
});
