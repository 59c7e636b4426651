import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isSeq,
  parseDocument,
  type Node,
  type YAMLError,
} from 'yaml';
import type { DataPath } from '../model/project-records.ts';
import type { Position } from '../diagnostics/finding.ts';
import type { Fault, Source } from './source.ts';
import { yamlProblem } from './problems.ts';

/** An MDX file taken apart: its fields, and its prose at its true lines. */
export interface FrontMatter extends Source {
  /** The text below the front matter. */
  prose: string;
  /** The prose with the front matter blanked out line by line, so that positions in it are the file's. */
  padded: string;
  /** Line of the closing `---`. */
  endLine: number;
}

const fence = /^---[ \t]*$/;

/** Reads the YAML front matter of an MDX file. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (!fence.test(lines[0] ?? '')) return without('missing', text, 1);
  if (end < 0) return without('unclosed', '', lines.length);
  const counter = new LineCounter();
  const yaml = lines.slice(1, end).join('\n');
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1) };
  };
  const faults: Fault[] = causes([...document.errors, ...document.warnings]).map((error) => ({
    code: 'yaml/syntax',
    args: { problem: yamlProblem(error.code, error.message) },
    position: at(error.pos[0]),
  }));
  let data: unknown;
  if (faults.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 20 }) as unknown;
    } catch (error) {
      faults.push({
        code: 'yaml/syntax',
        args: { problem: yamlProblem('', error instanceof Error ? error.message : String(error)) },
        position: { line: 2, column: 1 },
      });
    }
  }
  const start = (node: Node | undefined) => (node?.range ? at(node.range[0]) : undefined);
  return {
    data,
    faults,
    prose: lines.slice(end + 1).join('\n'),
    padded: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
    endLine: end + 1,
    locate: (path) => start(nearest(document.contents, path).node) ?? { line: 1, column: 1 },
    locateKey: (path) => start(nearest(document.contents, path).key) ?? { line: 1, column: 1 },
  };
}

/** Tabs make every later line look wrong; otherwise the first fault of a place is its cause. */
function causes(errors: readonly YAMLError[]): YAMLError[] {
  const tabs = errors.filter((error) => error.code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs;
  return errors.filter(
    (error, index) => errors.findIndex((one) => one.pos[0] === error.pos[0]) === index,
  );
}

const states = {
  missing: { zh: '没有', en: 'missing' },
  unclosed: { zh: '没有以“---”结束', en: 'not closed by a line “---”' },
};

function without(state: keyof typeof states, prose: string, endLine: number): FrontMatter {
  const position = { line: 1, column: 1 };
  return {
    data: undefined,
    faults: [{ code: 'yaml/front-matter', args: { problem: states[state] }, position }],
    prose,
    padded: prose,
    endLine,
    locate: () => position,
    locateKey: () => position,
  };
}

function nearest(root: unknown, path: DataPath): { node: Node | undefined; key: Node | undefined } {
  let node = isNode(root) ? root : undefined;
  let key = node;
  for (const step of path) {
    let next: unknown;
    let nextKey: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      next = pair?.value;
      nextKey = pair?.key;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      nextKey = next;
    }
    if (!isNode(nextKey)) return { node, key };
    key = nextKey;
    node = isNode(next) ? next : nextKey;
  }
  return { node, key };
}
