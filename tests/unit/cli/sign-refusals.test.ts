import { linkSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { signAs } from '../../../src/cli/commands/sign.ts';
import { createContext } from '../../../src/cli/context.ts';
import type { Ask } from '../../../src/cli/prompts/ask.ts';
import { inProcess } from '../../fixtures/in-process.ts';
import {
  temporaryRepository,
  type TemporaryRepository,
} from '../../fixtures/temporary-repository.ts';

const id = 'lantern-valve';
const today = '2026-06-30';
const noSignatures = /signatures:\n(?: +.*\n)+/;
let temporary: TemporaryRepository;
let first = '';

const path = (file: string) => join(temporary.folder, 'projects', id, file);
const read = (file: string) => readFileSync(path(file), 'utf8');

beforeAll(() => {
  temporary = temporaryRepository(id);
  first = temporary.commit('Records');
});

afterEach(() => {
  temporary.reset(first);
});

afterAll(() => {
  temporary.remove();
});

function sign(language: 'zh' | 'en', ...args: string[]) {
  const all = ['sign', id, ...args, '--content', temporary.folder];
  return inProcess(all, language, today);
}

const acceptance = ['acceptance.mdx', '--by', 'gao-shoucheng'];

/** Takes a status with the log that leads to it. */
function withStatus(status: string): void {
  temporary.change('acceptance.mdx', noSignatures, 'signatures: []\n');
  temporary.change('acceptance.mdx', 'status: signed', `status: ${status}`);
}

const unsigned = () => {
  temporary.change('acceptance.mdx', noSignatures, 'signatures: []\n');
};
const asItIs = () => undefined;

describe('refused with exit 2, in both languages, and nothing is written:', () => {
  test.each<[string, () => void, string[], string, string]>([
    [
      'an unknown person',
      unsigned,
      ['acceptance.mdx', '--by', 'gao-shouchen'],
      'There is nobody “gao-shouchen” in the team. Did you mean “gao-shoucheng”?',
      '项目组里没有“gao-shouchen”。是不是“gao-shoucheng”？',
    ],
    [
      'a role that may not sign it',
      unsigned,
      ['acceptance.mdx', '--by', 'lin-xiao'],
      '林晓 may not sign this as Vendor project manager. It is signed by: ',
      '林晓是实施方项目经理，不能签这份记录。应由以下角色签字：',
    ],
    [
      'another role than the team’s',
      unsigned,
      [...acceptance, '--role', 'customer-pm'],
      '高守澄 is Customer executive / head of project in the team, not Customer project manager.',
      '高守澄在项目组里是客户方高层领导，不是客户方项目经理。',
    ],
    [
      'the wrong side',
      unsigned,
      [...acceptance, '--side', 'vendor'],
      '高守澄 is on the side of the customer.',
      '高守澄属于客户方。',
    ],
    [
      'signed already',
      asItIs,
      acceptance,
      '高守澄 signed this on 2026-04-24, and nothing in it has changed since.',
      '高守澄已于 2026-04-24 签字，此后内容没有改动。',
    ],
    [
      'before what it says has happened',
      unsigned,
      [...acceptance, '--on', '2026-04-23'],
      'It cannot have been signed on 2026-04-23: it says what happened on 2026-04-24',
      '不可能在 2026-04-23 签字：其中记有 2026-04-24 的事',
    ],
    [
      'a day in the future',
      unsigned,
      [...acceptance, '--on', '2026-07-01'],
      '2026-07-01 lies in the future; today is 2026-06-30.',
      '2026-07-01 还没有到，今天是 2026-06-30。',
    ],
    [
      'no date',
      unsigned,
      [...acceptance, '--on', '24.4.2026'],
      '“24.4.2026” is not a date YYYY-MM-DD.',
      '“24.4.2026”不是 YYYY-MM-DD 格式的日期。',
    ],
    [
      'a draft that waits for its notice',
      () => {
        withStatus('drafted');
      },
      acceptance,
      'Its status is “drafted”, so there is nothing to sign yet.',
      '状态是“已起草”，还不能签字。到了以下状态才签：已开会、有条件通过、已签署。',
    ],
    [
      'noticed, but the meeting is still to come',
      () => {
        withStatus('noticed');
      },
      acceptance,
      'Its status is “noticed”',
      '状态是“已通知”',
    ],
    [
      'a refused acceptance',
      () => {
        withStatus('refused');
      },
      acceptance,
      'Its status is “refused”',
      '状态是“未通过”',
    ],
    [
      'an issue without its result',
      () => {
        temporary.change('issues/001.mdx', noSignatures, 'signatures: []\n');
        temporary.change('issues/001.mdx', 'status: closed', 'status: in-progress');
      },
      ['issues/001.mdx', '--by', 'du-ruowei'],
      'Its status is “in progress”, so there is nothing to sign yet. It is signed in one of these: confirmed, closed.',
      '状态是“处理中”，还不能签字。到了以下状态才签：已确认、已关闭。',
    ],
    [
      'a record that is not begun',
      () => {
        rmSync(path('handover.json'));
      },
      ['handover.json', '--by', 'shen-anlan'],
      'There is no record handover.json in this project yet. Begin it: npm run capstone -- new handover --project lantern-valve',
      '项目里还没有记录 handover.json。可以新建：npm run capstone -- new handover --project lantern-valve',
    ],
    [
      'a record that cannot be read',
      () => {
        writeFileSync(path('handover.json'), '{');
      },
      ['handover.json', '--by', 'shen-anlan'],
      'handover.json is there, but cannot be read. Run: check --project lantern-valve',
      'handover.json 读不出来。请运行：check --project lantern-valve',
    ],
    [
      'without a terminal, no answer to who',
      asItIs,
      ['acceptance.mdx'],
      'Without a terminal nobody can be asked. Missing: --by <member>',
      '没有终端，无法提问。缺少：--by <member>',
    ],
  ])('%s', async (_name, prepare, args, english, chinese) => {
    prepare();
    const before = read('acceptance.mdx') + read('issues/001.mdx');
    const en = await sign('en', ...args);
    const zh = await sign('zh', ...args);
    expect([en.code, zh.code, en.out + zh.out]).toEqual([2, 2, '']);
    expect(en.err).toContain(english);
    expect(zh.err).toContain(chinese);
    expect(read('acceptance.mdx') + read('issues/001.mdx')).toBe(before);
  });
});

test('a rule stands against it: exit 1, with rule, remedy and place, in both languages', async () => {
  unsigned();
  temporary.change('acceptance.mdx', 'outcome: met', 'outcome: not-met');
  const before = read('acceptance.mdx');
  const en = await sign('en', ...acceptance);
  const zh = await sign('zh', ...acceptance);
  expect([en.code, zh.code]).toEqual([1, 1]);
  expect(en.out).toMatch(
    /^Not signed\. First mend this:\nThis signature closes the gate “Acceptance”, which is not ready:\n {2}✗ .+ is judged as not met\. acceptance\/criteria-met\n {4}Add its result .+\n {4}.+acceptance\.mdx:\d+:\d+\n$/,
  );
  expect(zh.out).toMatch(
    /^没有签署。请先改正：\n这个签字意味着通过关口“.+”，但它还没有就绪：\n {2}✗ .+ acceptance\/criteria-met\n/,
  );
  expect(read('acceptance.mdx')).toBe(before);
});

describe('signed', () => {
  test('at the meeting, before the log says so', async () => {
    withStatus('held');
    const last = /\n {4}status: signed(?![\s\S]*\n {4}status:)/;
    temporary.change('acceptance.mdx', last, '\n    status: held');
    expect((await sign('en', ...acceptance, '--on', '2026-04-24')).code).toBe(0);
  });

  test('with conditions, which are fulfilled later without another signature', async () => {
    const conditional = temporaryRepository('pine-needle-paper');
    const of = ['--content', conditional.folder];
    conditional.change('acceptance.mdx', noSignatures, 'signatures: []\n');
    for (const by of ['anders-fjell', 'luo-wangshan']) {
      const args = ['acceptance.mdx', '--by', by, '--on', '2026-09-15'];
      const { code, out } = await inProcess(
        ['sign', 'pine-needle-paper', ...args, ...of],
        'en',
        '2026-11-25',
      );
      expect([code, out]).toEqual([0, expect.stringContaining('Signed.')]);
    }
    const due = '    due: 2026-12-11\n';
    conditional.change('acceptance.mdx', due, `${due}    fulfilledOn: 2026-11-20\n`);
    const { out } = await inProcess(['check', ...of], 'en', '2026-11-25');
    conditional.remove();
    expect(out).not.toContain('seal/broken');
  });

  test('the file is written beside and renamed; the second signature leaves the first valid', async () => {
    unsigned();
    temporary.change('acceptance.mdx', 'criteria:\n', '# agreed in May\ncriteria:\n');
    const unsignedText = read('acceptance.mdx');
    linkSync(path('acceptance.mdx'), join(temporary.folder, 'other-name'));
    const one = await sign('zh', ...acceptance, '--on', '2026-04-24');
    expect(one.out).toContain('还缺签字：实施方高层领导。');
    expect(readFileSync(join(temporary.folder, 'other-name'), 'utf8')).toBe(unsignedText);
    const two = await sign('en', 'acceptance.mdx', '--by', 'luo-wangshan', '--on', '2026-04-25');
    expect(two.out).toContain('All signatures that it needs are there.');
    expect(read('acceptance.mdx').replace(noSignatures, 'signatures: []\n')).toBe(unsignedText);
    expect(readdirSync(path('')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await broken()).text).toBe('');
  });

  test('comments, order of fields, line ends, blanks and indentation are no part of it', async () => {
    temporary.change('acceptance.mdx', /^---\n/, '---\n# a remark\n');
    temporary.change('acceptance.mdx', 'status: signed\n', '');
    temporary.change('acceptance.mdx', 'signatures:\n', 'status: "signed"  \nsignatures:\n');
    writeFileSync(path('acceptance.mdx'), read('acceptance.mdx').replaceAll('\n', '\r\n'));
    const milestones = JSON.parse(read('milestones.json')) as { milestones: object[] };
    const turned = milestones.milestones.map((one) =>
      Object.fromEntries(Object.entries(one).reverse()),
    );
    writeFileSync(path('milestones.json'), JSON.stringify({ milestones: turned }));
    expect((await broken()).text).toBe('');
  });

  test('an edit afterwards: check names who, both seals, and what it said, in both languages', async () => {
    temporary.change('acceptance.mdx', '不低于 98%', '不低于 95%');
    const { text, chineseText } = await broken();
    expect(text).toMatch(
      /acceptance report was changed after .+ signed it on 2026-04-24 \(seal [0-9a-f]{12}…, now [0-9a-f]{12}…\)\..*98%.*95%/s,
    );
    expect(chineseText).toMatch(
      /于 2026-04-24 签字之后，.+又被改动了（封存值 [0-9a-f]{12}…，现为 [0-9a-f]{12}…）。.*98%.*95%/s,
    );
  });
});

/** What `check` says of broken seals. */
async function broken() {
  const args = ['check', '--content', temporary.folder, '--as-of', today];
  const of = (out: string) => out.split('\n\n').filter((one) => one.includes('seal/broken'));
  const en = await inProcess(args, 'en', today);
  const zh = await inProcess(args, 'zh', today);
  return { text: of(en.out).join('\n'), chineseText: of(zh.out).join('\n') };
}

test('a file that is saved by another while the signer thinks is left as it is', async () => {
  unsigned();
  const printed: string[] = [];
  const ask: Ask = {
    select: () => Promise.resolve(undefined),
    text: () => Promise.resolve('2026-04-24'),
    confirm: () => {
      temporary.change('acceptance.mdx', '不低于 98%', '不低于 95%');
      return Promise.resolve(true);
    },
  };
  const context = { ...createContext('en'), out: (text: string) => void printed.push(text), today };
  const request = {
    id,
    file: 'acceptance.mdx',
    by: 'gao-shoucheng',
    content: temporary.folder,
  };
  await signAs(request, context, ask);
  expect([process.exitCode, printed.at(-1)]).toEqual([
    1,
    expect.stringMatching(/^Not signed: .+acceptance\.mdx has been changed since it was read\./),
  ]);
  process.exitCode = 0;
  expect(read('acceptance.mdx')).toContain('signatures: []');
});
