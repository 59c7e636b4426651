import type { Code } from '../../diagnostics/codes.ts';
import type { LocalText } from '../../model/localised.ts';

/** A change inside a file of the example project. */
export interface TextExample {
  /** The file, from the project's folder. */
  file: string;
  /** What the file of the example project says there. */
  replaces: LocalText;
  /** What it should say, where that is something else. */
  good?: LocalText;
  bad: LocalText;
}

/** A file as a whole: its name, or what it is made of. */
export interface FileExample {
  good: ExampleEntry;
  /** Undefined where the file is missing. */
  bad: ExampleEntry | undefined;
}

/** A file in the project's folder. */
export interface ExampleEntry {
  path: string;
  /** It stands beside the good one, not in its place. */
  beside?: true;
  /** Whose text it has, from the example project. */
  like?: string;
  /** Bytes that stand at its end. */
  bytes?: readonly number[];
  /** How the bytes are encoded, for the listing. */
  encoding?: string;
  /** What it points at, for a symbolic link. */
  linkTo?: string;
  /** Its length in bytes, where that is the matter. */
  size?: number;
  /** A folder in place of a file. */
  folder?: true;
}

export type FindingExample = TextExample | FileExample;

/** The end of the example issue's text; a sentence that any other may replace. */
const sentence = { zh: '手工录入的单据数量正确。', en: 'Receipts typed by hand are right.' };
const issue = 'issues/001.mdx';

/** “项目” in GBK. */
const gbk = [0xcf, 0xee, 0xc4, 0xbf];

/**
 * An example for each code that the loader itself reports; the rules bring their own. Each changes
 * one thing of the example project in `examples`.
 */
export const findingExamples: Partial<Record<Code, FindingExample>> = {
  'file/missing': { good: { path: 'project.json' }, bad: undefined },
  'file/unknown': {
    good: { path: 'waivers.json' },
    bad: { path: 'waiver.json', like: 'waivers.json' },
  },
  'file/name': {
    good: { path: 'issues/002.mdx', like: issue },
    bad: { path: 'issues/Issue 2.mdx', like: issue },
  },
  'file/encoding': {
    good: { path: 'issues/002.mdx', like: issue, encoding: 'UTF-8' },
    bad: { path: 'issues/002.mdx', like: issue, bytes: gbk, encoding: 'GBK' },
  },
  'file/unreadable': {
    good: { path: 'issues/002.mdx', like: issue },
    bad: { path: 'issues/002.mdx', folder: true },
  },
  'file/link': {
    good: { path: 'waivers.json' },
    bad: { path: 'waivers.json', linkTo: '../../shared/waivers.json' },
  },
  'file/name-clash': {
    good: { path: 'waivers.json' },
    bad: { path: 'Waivers.json', like: 'waivers.json', beside: true },
  },
  'file/too-large': {
    good: { path: 'issues/002.mdx', like: issue },
    bad: { path: 'issues/002.mdx', size: 50 * 1024 ** 2 },
  },
  'file/too-complex': {
    file: issue,
    replaces: sentence,
    good: { zh: '\n\n> 手工录入的单据数量正确。', en: '\n\n> Receipts typed by hand are right.' },
    bad: {
      zh: `\n\n${'> '.repeat(40)}手工录入的单据数量正确。`,
      en: `\n\n${'> '.repeat(40)}Receipts typed by hand are right.`,
    },
  },
  'file/hidden-character': {
    file: issue,
    replaces: sentence,
    bad: { zh: '手工录入的\u200b单据数量正确。', en: 'Receipts typed by\u200b hand are right.' },
  },
  'text/unprintable': {
    file: issue,
    replaces: sentence,
    bad: { zh: '手工录入的单据数量正确😀。', en: 'Receipts typed by hand are right 😀.' },
  },
  'json/syntax': {
    file: 'waivers.json',
    replaces: '"approvedBy": "an-qiao",',
    bad: '"approvedBy": "an-qiao"',
  },
  'json/duplicate-key': {
    file: 'waivers.json',
    replaces: '"until": "2026-06-30"',
    bad: '"until": "2026-06-30",\n      "until": "2026-09-30"',
  },
  'yaml/front-matter': { file: issue, replaces: '---\ntitle', bad: 'title' },
  'yaml/syntax': {
    file: issue,
    replaces: { zh: 'reporter: 收货组', en: 'reporter: Receiving team' },
    good: { zh: "reporter: '收货: 夜班'", en: "reporter: 'Receiving: night shift'" },
    bad: { zh: 'reporter: 收货: 夜班', en: 'reporter: Receiving: night shift' },
  },
  'schema/missing-field': { file: issue, replaces: 'severity: serious\n', bad: '' },
  'schema/unknown-field': {
    file: issue,
    replaces: 'severity: serious\n',
    bad: 'severity: serious\npriority: high\n',
  },
  'schema/wrong-type': {
    file: 'maintenance-contract.json',
    replaces: '"responseHours": 1,',
    bad: '"responseHours": "1 h",',
  },
  'schema/not-a-choice': {
    file: issue,
    replaces: 'category: master-data',
    bad: 'category: masterdata',
  },
  'schema/bad-format': {
    file: issue,
    replaces: 'reportedOn: 2026-03-03',
    bad: { zh: 'reportedOn: 2026年3月3日', en: 'reportedOn: 3 March 2026' },
  },
  'schema/empty': {
    file: 'maintenance-contract.json',
    replaces: '"number": "WH-2026-031"',
    bad: '"number": ""',
  },
  'schema/out-of-range': {
    file: 'maintenance-contract.json',
    replaces: '"resolutionHours": 8',
    bad: '"resolutionHours": 0',
  },
  'schema/invalid': {
    file: 'maintenance-contract.json',
    replaces: '"number": "WH-2026-031"',
    bad: '"number": "WH-2026-031\\u0007"',
  },
  'schema/version': {
    file: 'project.json',
    replaces: '"schemaVersion": 2',
    bad: '"schemaVersion": 3',
  },
  'prose/syntax': {
    file: issue,
    replaces: sentence,
    good: { zh: '数量 \\<10 的单据正确。', en: 'Receipts with a quantity \\<10 are right.' },
    bad: { zh: '数量 <10 的单据正确。', en: 'Receipts with a quantity <10 are right.' },
  },
  'prose/import-export': {
    file: issue,
    replaces: sentence,
    bad: {
      zh: "\n\nimport { total } from './total.js'\n",
      en: "\n\nimport { total } from './total.js'\n",
    },
  },
  'prose/expression': {
    file: issue,
    replaces: sentence,
    good: { zh: '另有 5 张单据正确。', en: 'Another 5 receipts are right.' },
    bad: { zh: '另有 {2 + 3} 张单据正确。', en: 'Another {2 + 3} receipts are right.' },
  },
  'prose/html': {
    file: issue,
    replaces: sentence,
    good: { zh: '手工录入的**全部**正确。', en: 'Those typed by hand are **all** right.' },
    bad: { zh: '手工录入的<b>全部</b>正确。', en: 'Those typed by hand are <b>all</b> right.' },
  },
  'prose/component': {
    file: issue,
    replaces: sentence,
    good: {
      zh: '\n\n<Note>\n\n手工录入的单据数量正确。\n\n</Note>',
      en: '\n\n<Note>\n\nReceipts typed by hand are right.\n\n</Note>',
    },
    bad: {
      zh: '\n\n<Tip>\n\n手工录入的单据数量正确。\n\n</Tip>',
      en: '\n\n<Tip>\n\nReceipts typed by hand are right.\n\n</Tip>',
    },
  },
  'prose/attribute': {
    file: issue,
    replaces: sentence,
    good: {
      zh: '\n\n<Note>\n\n手工录入的单据数量正确。\n\n</Note>',
      en: '\n\n<Note>\n\nReceipts typed by hand are right.\n\n</Note>',
    },
    bad: {
      zh: '\n\n<Note color="red">\n\n手工录入的单据数量正确。\n\n</Note>',
      en: '\n\n<Note color="red">\n\nReceipts typed by hand are right.\n\n</Note>',
    },
  },
  'prose/url': {
    file: issue,
    replaces: sentence,
    good: {
      zh: '见[单据](https://example.com/receipts)。',
      en: 'See the [receipts](https://example.com/receipts).',
    },
    bad: {
      zh: '见[单据](javascript:open())。',
      en: 'See the [receipts](javascript:open()).',
    },
  },
  'prose/unsupported': {
    file: issue,
    replaces: sentence,
    good: { zh: '截图见文档清单。', en: 'For the screenshot see the document register.' },
    bad: { zh: '![截图](screen.png)', en: '![screenshot](screen.png)' },
  },
  'prose/unknown-part': { file: 'acceptance.mdx', replaces: 'id="review"', bad: 'id="revue"' },
  'prose/duplicate-part': {
    file: 'acceptance.mdx',
    replaces: 'id="assessment"',
    bad: 'id="review"',
  },
  'prose/outside-parts': {
    file: 'acceptance.mdx',
    replaces: '<Part id="assessment">',
    bad: {
      zh: '总体评价见下。\n\n<Part id="assessment">',
      en: 'The assessment follows.\n\n<Part id="assessment">',
    },
  },
  'prose/missing': {
    file: issue,
    replaces: {
      zh: '收货员扫码录入 40 箱，过账后库存增加 400 箱。手工录入的单据数量正确。\n',
      en: 'A clerk scanned and posted 40 boxes, and the stock rose by 400. Receipts typed by hand are right.\n',
    },
    bad: '',
  },
  'reference/unknown': {
    file: 'support-schedule.json',
    replaces: '"member": "ke-zhou"',
    bad: '"member": "ke-zhuo"',
  },
  'reference/duplicate': {
    file: 'project.json',
    replaces: '"id": "ying-shen"',
    bad: '"id": "bo-tang"',
  },
};
