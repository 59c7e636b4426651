import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/model/localised.ts';
import { FlowSchema, type Flow } from '../../src/model/method/flow.ts';
import { RoleSchema, type Role } from '../../src/model/method/role.ts';
import { readChart, type Chart } from '../../src/site/flow-chart/chart.ts';
import {
  textRectangle,
  type Layout,
  type LayoutArrow,
  type Point,
  type Rectangle,
} from '../../src/site/flow-chart/drawing/layout.ts';
import { flowChart, flowChartNarrow } from '../../src/site/flow-chart/flow-chart.ts';
import { flowSteps } from '../../src/site/flow-chart/flow-steps.ts';
import { narrowLayout } from '../../src/site/flow-chart/narrow/narrow-layout.ts';
import { wrapText } from '../../src/site/flow-chart/text/wrap-text.ts';
import { rankNodes } from '../../src/site/flow-chart/ranks.ts';
import { wideLayout } from '../../src/site/flow-chart/wide/wide-layout.ts';

const both = (zh: string, en: string) => ({ zh, en });

const roles: readonly Role[] = (
  [
    ['manager', 'vendor', '实施方项目经理', 'Vendor project manager / head of project'],
    ['support', 'vendor', '技术支持', 'Technical support engineer'],
    ['customer', 'customer', '客户方项目经理', 'Customer project manager'],
    ['internal', 'customer', '企业内部支持人员', "Customer's internal support staff"],
  ] as const
).map(([id, side, zh, en]) => ({ id, side, title: both(zh, en), summary: both(zh, en) }));

const node = (
  id: string,
  zh: string,
  en: string,
  number: string | undefined,
  ...own: string[]
) => ({
  id,
  title: both(zh, en),
  roles: own,
  ...(number === undefined ? {} : { number }),
});

type Kind = Flow['edges'][number]['kind'];

const edge = (kind: Kind, from: string, to: string, zh?: string, en = zh) => ({
  kind,
  from,
  to,
  ...(zh === undefined || en === undefined ? {} : { label: both(zh, en) }),
});

const tangled: Flow = {
  stage: '9',
  nodes: [
    node('a', '受理', 'Intake', '9.1', 'manager'),
    node(
      'b',
      '在系统切换之前核对全部静态数据（含物料、客户与供应商）',
      'Reconcile all master data, materials, customers and suppliers included, before cutover',
      '9.2.1',
      'support',
      'manager',
      'customer',
    ),
    node('c', '评估', 'Assess', '9.2.2', 'support', 'internal'),
    node('d', '客户确认', 'Customer confirms', '9.3', 'customer'),
    node('e', '汇总', 'Join the results', '9.4', 'manager'),
    node(
      'f',
      '并行处理',
      'Parallel processing of exceptional interdepartmental transactions',
      '9.5',
      'manager',
    ),
    node('g', '验证', 'Verify', '9.6', 'internal'),
    node('h', '结束', 'End', undefined, 'customer'),
  ],
  edges: [
    edge('sequence', 'a', 'b', '简单问题', 'Simple'),
    edge('sequence', 'a', 'c', '复杂问题', 'Complicated question'),
    edge('sequence', 'a', 'd'),
    edge('sequence', 'b', 'e'),
    edge('sequence', 'c', 'e', '评估通过', 'Assessment passed'),
    edge('sequence', 'd', 'e'),
    edge('sequence', 'e', 'f'),
    edge('sequence', 'e', 'f', '再次', 'Again'),
    edge('sequence', 'a', 'f'),
    edge('sequence', 'f', 'g', '需复核', 'Needs review'),
    edge('sequence', 'g', 'h'),
    edge('sequence', 'e', 'h'),
    edge('sequence', 'g', 'c', '退回重新评估', 'Back for another assessment'),
    edge('sequence', 'f', 'a', '驳回', 'Rejected'),
    edge('documents', 'a', 'e', '原始单据', 'Original vouchers'),
    edge('documents', 'b', 'f', '核对记录', 'Reconciliation record'),
    edge('documents', 'b', 'c', '差异清单', 'List of differences'),
    edge('documents', 'c', 'd', '评估意见', 'Opinion'),
    edge('documents', 'd', 'g', '确认书', 'Signed confirmation'),
    edge(
      'documents',
      'g',
      'a',
      '验证报告，供下次受理参考',
      'Verification report for the next intake',
    ),
    edge('documents', 'a', 'g'),
  ],
};

/** Many arrows into one step, and many out of one. */
const fan = ['b', 'c', 'd', 'e', 'f', 'g'];
const crowded: Flow = {
  stage: '8',
  nodes: [
    node('a', '分派', 'Assign', '8.1', 'internal'),
    ...fan.map((id) => node(id, id, id, `8.${id}`, 'support')),
    node('z', '结束', 'End', undefined, 'customer'),
  ],
  edges: fan.flatMap((id) => [edge('sequence', 'a', id), edge('sequence', id, 'z')]),
};

/** A long word, and so many arrows beside the column that a phone would leave no room for it. */
const longWord: Flow = {
  stage: '6',
  nodes: [
    node('a', '跨部门', 'Interdepartmentally-reconciled-transactions', '6.1', 'manager'),
    node('b', '核对', 'Check', '6.2', 'support'),
  ],
  edges: Array.from({ length: 9 }, () => edge('documents', 'a', 'b')),
};

const [stageSeven] = FlowSchema.array().parse(readMethod('flows'));
const methodRoles = RoleSchema.array().parse(readMethod('roles'));

/** Flows of every shape, from a seed: the same in each run. */
function randomFlow(seed: number): Flow {
  let state = seed * 2654435761 + 1;
  const pick = (count: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const zh = '系统切换后现场支持与月结问题跟踪记录验收交接维护合同';
  const en = 'support issue record acceptance of interdepartmental handover to maintenance'.split(
    ' ',
  );
  const words = (most: number) => {
    const count = 1 + pick(most);
    const start = pick(10);
    const chinese = zh.slice(start, start + 2 + count * 2);
    return [chinese, Array.from({ length: count }, () => en[pick(en.length)]).join(' ')] as const;
  };
  const size = 2 + pick(8);
  const ids = Array.from({ length: size }, (_, index) => `n${index}`);
  const role = () => roles[pick(roles.length)]?.id ?? '';
  return {
    stage: String(seed),
    nodes: ids.map((id, index) => {
      const own = [role(), ...(pick(4) === 0 ? [role()] : [])];
      return node(id, ...words(6), pick(8) === 0 ? undefined : `9.${index}`, ...own);
    }),
    edges: Array.from({ length: size + pick(8) }, () => {
      const kind = pick(3) === 0 ? ('documents' as const) : ('sequence' as const);
      const [from, to] = [ids[pick(size)] ?? '', ids[pick(size)] ?? ''];
      return edge(kind, from, to, ...(pick(2) === 0 ? words(5) : ([] as const)));
    }),
  };
}

interface Case {
  readonly name: string;
  readonly chart: Chart;
  readonly layout: Layout;
}

const options = (language: Language) => ({ language, href: (number: string) => `/${number}/` });

const flows: readonly (readonly [string, Flow, readonly Role[]])[] = [
  ['stage 7', defined(stageSeven), methodRoles],
  ['tangled', tangled, roles],
  ['crowded', crowded, roles],
  ['long word', longWord, roles],
  ...Array.from({ length: 120 }, (_, seed) => [`random ${seed}`, randomFlow(seed), roles] as const),
];

const cases: readonly Case[] = flows.flatMap(([name, flow, own]) =>
  languages.flatMap((language) => {
    const chart = readChart(flow, own, options(language));
    return [
      { name: `${name}, ${language}, wide`, chart, layout: wideLayout(chart) },
      { name: `${name}, ${language}, narrow`, chart, layout: narrowLayout(chart) },
    ];
  }),
);

describe('geometry of every layout', () => {
  const checks: Record<string, (layout: Layout) => readonly string[]> = {
    'no arrow crosses a box': arrowsThroughBoxes,
    'arrows are orthogonal and join the boxes that their edge names': looseArrows,
    'arrows that run side by side are apart': overlaidArrows,
    'no label meets a box, an arrow or another label': labelsInTheWay,
    'all text is inside its box or lane, apart from other text': textsOutside,
    'boxes are apart, and everything is on the canvas': misplacedBoxes,
  };
  for (const [name, check] of Object.entries(checks)) {
    test(name, () => {
      const faults = cases.flatMap((each) =>
        check(each.layout).map((fault) => `${each.name}: ${fault}`),
      );
      expect(faults).toEqual([]);
    });
  }

  test('each check notices a layout in which something was moved', () => {
    const [{ layout }] = [defined(cases.find(({ name }) => name === 'tangled, en, wide'))];
    const [first, second, ...boxes] = layout.boxes;
    const moved = { ...defined(first), x: defined(second).x, y: defined(second).y };
    const shifted: Layout = { ...layout, boxes: [moved, defined(second), ...boxes] };
    const below = layout.boxes.map((box) => ({ ...box, y: box.y + 30 }));
    const same = layout.arrows.map((arrow) => ({
      ...arrow,
      points: defined(layout.arrows[0]).points,
    }));
    const gathered = layout.arrows.map((arrow) => ({
      ...arrow,
      label: arrow.label && { ...arrow.label, x: 300, y: 100 },
    }));
    expect(arrowsThroughBoxes({ ...layout, boxes: below })).not.toEqual([]);
    expect(looseArrows(shifted)).not.toEqual([]);
    expect(overlaidArrows({ ...layout, arrows: same })).not.toEqual([]);
    expect(labelsInTheWay({ ...layout, arrows: gathered })).not.toEqual([]);
    expect(textsOutside(shifted)).not.toEqual([]);
    expect(misplacedBoxes(shifted)).not.toEqual([]);
  });
});

test('the arrows of stage 7 do not cross', () => {
  const ofStage = cases.filter(({ name }) => name.startsWith('stage 7'));
  expect(ofStage).toHaveLength(4);
  for (const { name, layout } of ofStage) expect([name, crossings(layout)]).toEqual([name, 0]);
});

test('arrows from one step to several do not cross', () => {
  const ends = ['support', 'customer', 'internal'];
  const flow: Flow = {
    stage: '1',
    nodes: ['manager', ...ends].map((id) => node(id, id, id, undefined, id)),
    edges: ends.map((id) => edge('sequence', 'manager', id)),
  };
  expect(crossings(wideLayout(readChart(flow, roles, options('en'))))).toBe(0);
});

test('no word of a box or label is broken', () => {
  const english = cases.filter(({ name }) =>
    /^(stage 7, en|tangled, en|long word, en, narrow)/.test(name),
  );
  expect(english).toHaveLength(5);
  for (const { chart, layout } of english) {
    const names = chart.nodes.flatMap(({ title, number = '', lane, others }) => [
      title,
      number,
      lane.title,
      ...others.map((role) => role.title),
    ]);
    const labels = chart.edges.map(({ label = '' }) => label);
    const whole = new Set(wordsOf(['with', ...names, ...labels]));
    const texts = [
      ...layout.boxes.flatMap((box) => [...box.texts, ...(box.tag ? [box.tag.text] : [])]),
      ...layout.arrows.flatMap(({ label }) => (label ? [label] : [])),
      ...layout.lanes.flatMap((lane) => lane.texts),
    ];
    const written = texts.filter(({ block }) => block.font !== 'side');
    const broken = wordsOf(written.flatMap(({ block }) => block.lines)).filter(
      (word) => !whole.has(word),
    );
    expect(broken).toEqual([]);
  }
});

describe('places of the boxes', () => {
  const chart = readChart(tangled, roles, options('en'));
  const layout = wideLayout(chart);

  test('ranks follow the longest way, and edges that go back do not count', () => {
    expect(rankNodes(chart.nodes.length, chart.edges)).toEqual([0, 1, 1, 1, 2, 3, 4, 5]);
  });

  test('an edge to a step listed earlier counts when it closes no circle', () => {
    const sequence = (from: number, to: number) =>
      ({ from, to, kind: 'sequence', label: undefined }) as const;
    expect(rankNodes(3, [sequence(0, 2), sequence(2, 1)])).toEqual([0, 2, 1]);
    expect(rankNodes(3, [sequence(0, 1), sequence(1, 2), sequence(2, 1)])).toEqual([0, 1, 2]);
  });

  test('two steps of one lane and rank stand below each other', () => {
    const [b, c] = [defined(layout.boxes[1]), defined(layout.boxes[2])];
    expect(c.x).toBe(b.x);
    expect(c.y).toBeGreaterThanOrEqual(b.y + b.height);
  });

  test('each box stands in the lane of its first role', () => {
    for (const box of layout.boxes) {
      const lane = defined(layout.lanes.find(({ role }) => role.id === box.node.lane.id));
      expect(box.y).toBeGreaterThan(lane.y);
      expect(box.y + box.height).toBeLessThan(lane.y + lane.height);
    }
  });

  test('lanes follow the order of appearance, one side after the other', () => {
    const order = (flow: Flow, own: readonly Role[]) =>
      wideLayout(readChart(flow, own, options('en'))).lanes.map(({ role }) => role.id);
    expect(order(tangled, roles)).toEqual(['manager', 'support', 'customer', 'internal']);
    expect(order(defined(stageSeven), methodRoles)).toEqual([
      'consultant',
      'vendor-pm',
      'technical-support',
    ]);
    const mixed = ['internal', 'manager', 'customer'].map((id) => node(id, id, id, undefined, id));
    expect(order({ stage: '1', nodes: mixed, edges: [] }, roles)).toEqual([
      'internal',
      'customer',
      'manager',
    ]);
  });

  test('stage 7 fits the widest page of the site with text of at least 12 px', () => {
    for (const language of languages) {
      const wide = wideLayout(readChart(defined(stageSeven), methodRoles, options(language)));
      expect(wide.width).toBeLessThanOrEqual((1080 * 13.5) / 12);
    }
  });

  test('stage 7 fits a phone', () => {
    for (const language of languages) {
      const narrow = narrowLayout(readChart(defined(stageSeven), methodRoles, options(language)));
      expect(narrow.width).toBeLessThanOrEqual(358);
    }
  });
});

describe('the drawn chart', () => {
  const drawings = { wide: flowChart, narrow: flowChartNarrow };
  for (const [name, draw] of Object.entries(drawings)) {
    const svg = draw(defined(stageSeven), methodRoles, options('en'));

    test(`${name}: boxes link to their pages in the order of the flow`, () => {
      expect([...svg.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
        '/7.1/',
        '/7.2.1/',
        '/7.2.2/',
        '/7.3.1/',
        '/7.3.2/',
        '/7.4.1/',
        '/7.4.2/',
      ]);
    });

    test(`${name}: each box is named by number, title, participants and lane`, () => {
      const names = [...svg.matchAll(/<(?:a|g) [^>]*aria-label="([^"]+)"/g)].map(
        ([, label]) => label,
      );
      expect(names).toHaveLength(8);
      expect(names[4]).toBe(
        '7.3.2 Final acceptance with vendor executive, customer executive, lane: Vendor project manager',
      );
      expect(names[7]).toBe('End of project, lane: Technical support engineer');
    });

    test(`${name}: arrows and lanes are hidden from assistive technology`, () => {
      const seen = svg.replaceAll(/<g aria-hidden="true".*?(?=<a |<\/svg>)/gs, '');
      expect(seen).toContain('Final acceptance');
      expect(seen).not.toContain('flow-chart__arrow');
      expect(seen).not.toContain('Bound and complete');
    });

    test(`${name}: colours come from custom properties or the text's own colour`, () => {
      const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(
        ([, value]) => value ?? '',
      );
      expect(colours.length).toBeGreaterThan(50);
      expect(
        colours.filter((value) => !/^(none|currentColor|var\(--flow-.*\))$/.test(value)),
      ).toEqual([]);
    });

    test(`${name}: the same input gives the same markup, without ids that could collide`, () => {
      expect(draw(defined(stageSeven), methodRoles, options('en'))).toBe(svg);
      expect(svg).not.toMatch(/ id="/);
    });

    test(`${name}: a box without a page is no link`, () => {
      const unlinked = draw(defined(stageSeven), methodRoles, {
        language: 'zh',
        href: () => undefined,
      });
      expect(unlinked).not.toContain('<a ');
      expect(unlinked.match(/role="img"/g)).toHaveLength(8);
    });

    test(`${name}: texts are escaped`, () => {
      const flow = {
        stage: '1',
        nodes: [node('x', '甲', '<b> & "c"', '1.1', 'support')],
        edges: [],
      };
      const drawn = draw(flow, roles, options('en'));
      expect(drawn).toContain('aria-label="1.1 &lt;b&gt; &amp; &quot;c&quot;, lane:');
      expect(drawn).not.toContain('<b>');
    });
  }

  test('the end of the stage is drawn as such, steps in the colour of their side', () => {
    const svg = flowChart(tangled, roles, options('zh'));
    const boxes = [...svg.matchAll(/flow-chart__box--(\w+)/g)].map(([, name]) => name);
    const sides = ['vendor', 'vendor', 'vendor', 'customer', 'vendor', 'vendor', 'customer'];
    expect(boxes).toEqual([...sides, 'end']);
  });

  test('documents are dashed, the order of work is not', () => {
    const svg = flowChart(defined(stageSeven), methodRoles, options('zh'));
    const group = (kind: Kind) =>
      svg.match(new RegExp(`<g class="flow-chart__${kind}">.*?</g>`, 'gs'));
    expect(group('documents')).toHaveLength(2);
    expect(group('documents')?.every((drawn) => drawn.includes('stroke-dasharray'))).toBe(true);
    expect(group('sequence')).toHaveLength(7);
    expect(group('sequence')?.some((drawn) => drawn.includes('stroke-dasharray'))).toBe(false);
  });

  test('only the narrow chart carries lanes as tags', () => {
    const narrow = flowChartNarrow(defined(stageSeven), methodRoles, options('zh'));
    const wide = flowChart(defined(stageSeven), methodRoles, options('zh'));
    expect(narrow.match(/flow-chart__tag/g)).toHaveLength(8);
    expect(wide).not.toContain('flow-chart__tag');
  });

  test('an unknown role or step is an error that names it', () => {
    const stray = { ...tangled, edges: [edge('sequence', 'a', 'nowhere')] };
    expect(() => flowChart(stray, roles, options('en'))).toThrow('"nowhere"');
    expect(() => flowChart(tangled, roles.slice(1), options('en'))).toThrow('role "manager"');
  });
});

describe('the flow as rows', () => {
  test('tell what the chart shows', () => {
    const steps = flowSteps(defined(stageSeven), methodRoles, options('zh'));
    expect(steps).toHaveLength(8);
    expect(steps[5]).toEqual({
      ordinal: 6,
      number: '7.4.1',
      title: '维护交接',
      lane: '实施方项目经理',
      others: [],
      after: ['项目总体验收（终验通过）'],
      documentsFrom: ['整理实施文档：交给维护部'],
      href: '/7.4.1/',
    });
    expect(steps[4]?.others).toEqual(['实施方高层领导', '客户方高层领导']);
    expect(steps[7]).toMatchObject({ ordinal: 8, number: undefined, href: undefined });
  });
});

describe('wrapping', () => {
  const font = { size: 10 };

  test('breaks Latin text between words and keeps the lines even', () => {
    expect(wrapText('acceptance of the project', 80, font)).toEqual([
      'acceptance',
      'of the project',
    ]);
  });

  test('breaks Chinese text between words, not before a closing mark', () => {
    expect(wrapText('上线运行支持', 50, font)).toEqual(['上线运行', '支持']);
    expect(wrapText('项目（验收）', 50, font)).toEqual(['项目', '（验收）']);
  });

  test('splits a word that is wider than the line', () => {
    const lines = wrapText('interdepartmental', 40, font);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('interdepartmental');
  });
});

interface Segment {
  readonly from: Point;
  readonly to: Point;
}

function segments(points: readonly Point[]): readonly Segment[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [{ from, to }] : [];
  });
}

/** Everything that an arrow draws as lines: itself, and the leader to its label. */
function drawn({ points, mark, leader }: LayoutArrow): readonly Segment[] {
  return [...segments(points), ...(mark && leader ? [{ from: mark, to: leader }] : [])];
}

function area({ from, to }: Segment): Rectangle {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}

/** Whether two rectangles share more than their edges; `margin` is what must be between them. */
function meet(one: Rectangle, other: Rectangle, margin = 0): boolean {
  const slack = 0.01 - margin;
  return (
    one.x < other.x + other.width - slack &&
    other.x < one.x + one.width - slack &&
    one.y < other.y + other.height - slack &&
    other.y < one.y + one.height - slack
  );
}

function inside(inner: Rectangle, outer: Rectangle): boolean {
  const slack = 0.01;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((other) => [one, other] as const),
  );
}

function arrowsThroughBoxes({ arrows, boxes }: Layout): readonly string[] {
  return arrows.flatMap((arrow, place) =>
    boxes
      .filter((box) => drawn(arrow).some((segment) => meet(area(segment), box)))
      .map((box) => `arrow ${place} crosses "${box.node.title}"`),
  );
}

function looseArrows({ arrows, boxes }: Layout): readonly string[] {
  const onBorder = ({ x, y }: Point, box: Rectangle) => {
    const point = { x, y, width: 0, height: 0 };
    return (
      inside(point, box) &&
      !meet(
        { x: x - 0.1, y: y - 0.1, width: 0.2, height: 0.2 },
        {
          x: box.x + 0.2,
          y: box.y + 0.2,
          width: box.width - 0.4,
          height: box.height - 0.4,
        },
      )
    );
  };
  return arrows.flatMap(({ edge: { from, to }, points }, place) => {
    const crooked = segments(points).some(
      (segment) => segment.from.x !== segment.to.x && segment.from.y !== segment.to.y,
    );
    const joined =
      onBorder(defined(points[0]), defined(boxes[from])) &&
      onBorder(defined(points.at(-1)), defined(boxes[to]));
    return crooked || !joined ? [`arrow ${place} from ${from} to ${to}`] : [];
  });
}

/** Lines of two arrows that share a stretch and are nearer than 4 px. */
function overlaidArrows({ arrows }: Layout): readonly string[] {
  const upright = ({ from, to }: Segment) => from.x === to.x;
  const near = (one: Segment, other: Segment) => {
    if (upright(one) !== upright(other)) return false;
    const [a, b] = [area(one), area(other)];
    const along = upright(one)
      ? Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
      : Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
    const apart = upright(one) ? Math.abs(a.x - b.x) : Math.abs(a.y - b.y);
    return along > 0.5 && apart < 4;
  };
  return pairs([...arrows.entries()]).flatMap(([[one, first], [other, second]]) =>
    drawn(first).some((a) => drawn(second).some((b) => near(a, b)))
      ? [`arrows ${one} and ${other}`]
      : [],
  );
}

/** How many pairs of arrows cross. */
function crossings({ arrows }: Layout): number {
  const cross = (one: LayoutArrow, other: LayoutArrow) =>
    drawn(one).some((a) => drawn(other).some((b) => meet(area(a), area(b), 0.1)));
  return pairs(arrows).filter(([one, other]) => cross(one, other)).length;
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.toLowerCase().match(/[^\s,]+/g) ?? []);
}

function labelsInTheWay({ arrows, boxes }: Layout): readonly string[] {
  const labels = arrows.flatMap(({ label }) => (label ? [label] : []));
  const lines = arrows.flatMap((arrow) => segments(arrow.points).map(area));
  const leaders = arrows.flatMap(({ mark, leader }) =>
    mark && leader ? [area({ from: mark, to: leader })] : [],
  );
  const marks = arrows.flatMap(({ mark }) =>
    mark ? [{ x: mark.x - 4, y: mark.y - 4, width: 8, height: 8 }] : [],
  );
  return [
    ...labels.flatMap((label) => {
      const text = textRectangle(label);
      const obstacles = [
        ...boxes.map((box) => meet(text, box, 2)),
        ...lines.map((line) => meet(text, line, 2)),
        ...[...leaders, ...marks].map((line) => meet(text, line)),
      ];
      return obstacles.includes(true) ? [`label "${label.block.lines.join(' ')}"`] : [];
    }),
    ...pairs(labels)
      .filter(([one, other]) => meet(textRectangle(one), textRectangle(other), 1))
      .map(
        ([one, other]) => `labels "${one.block.lines.join(' ')}", "${other.block.lines.join(' ')}"`,
      ),
  ];
}

function textsOutside({ boxes, lanes }: Layout): readonly string[] {
  const holders = [
    ...boxes.map((box) => ({ holder: box, texts: box.texts, tag: box.tag })),
    ...lanes.map((lane) => ({
      holder: { ...lane, width: lane.header },
      texts: lane.texts,
      tag: undefined,
    })),
  ];
  return holders.flatMap(({ holder, texts, tag }) => {
    const written = [...texts.map(textRectangle), ...(tag ? [tag] : [])];
    const padded = {
      x: holder.x + 5,
      y: holder.y,
      width: holder.width - 10,
      height: holder.height,
    };
    const shown = texts.map(({ block }) => block.lines.join(' ')).join(' ');
    return [
      ...written.filter((text) => !inside(text, padded)).map(() => `"${shown}" sticks out`),
      ...pairs(written)
        .filter(([one, other]) => meet(one, other))
        .map(() => `"${shown}" overlaps itself`),
      ...(tag && !inside(textRectangle(tag.text), tag) ? [`"${shown}": the tag sticks out`] : []),
    ];
  });
}

function misplacedBoxes({ width, height, boxes, arrows }: Layout): readonly string[] {
  const canvas = { x: 0, y: 0, width, height };
  const labels = arrows.flatMap(({ label }) => (label ? [textRectangle(label)] : []));
  const lines = arrows.flatMap((arrow) => drawn(arrow).map(area));
  return [
    ...pairs(boxes)
      .filter(([one, other]) => meet(one, other, 8))
      .map(([one, other]) => `"${one.node.title}" and "${other.node.title}"`),
    ...[...boxes, ...labels, ...lines]
      .filter((part) => !inside(part, canvas))
      .map(() => 'off canvas'),
  ];
}

function readMethod(name: string): unknown {
  return JSON.parse(readFileSync(`content/method/${name}.json`, 'utf8'));
}

function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The test needs a value here.');
  return value;
}
