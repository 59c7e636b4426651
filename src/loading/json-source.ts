import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { DataPath } from '../model/project-records.ts';
import { LineIndex } from './line-index.ts';
import type { Fault, Source } from './source.ts';
import { jsonProblem } from './problems.ts';

/** Reads JSON text. All faults are reported, not just the first. */
export function readJson(text: string): Source {
  const lines = new LineIndex(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  // What the parser stumbles over twice at one place is one fault to the author.
  const first = errors.filter(
    ({ offset }, index) => errors.findIndex((error) => error.offset === offset) === index,
  );
  const faults: Fault[] = first.map((error) => ({
    code: 'json/syntax',
    args: { problem: jsonProblem(printParseErrorCode(error.error)) },
    position: lines.at(error.offset),
  }));
  if (root) faults.push(...duplicateKeys(root, lines));
  else if (faults.length === 0) {
    faults.push({ code: 'json/syntax', args: { problem: jsonProblem('ValueExpected') } });
  }
  const nodeAt = (path: DataPath): Node | undefined => {
    for (let length = path.length; root && length >= 0; length -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return node;
    }
    return root;
  };
  const place = (node: Node | undefined) => node && lines.at(node.offset);
  return {
    data: errors.length === 0 && root ? (JSON.parse(text) as unknown) : undefined,
    faults,
    locate: (path) => place(nodeAt(path)),
    locateKey: (path) => {
      const node = nodeAt(path);
      return place(node?.parent?.type === 'property' ? node.parent : node);
    },
  };
}

function duplicateKeys(node: Node, lines: LineIndex): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key) {
      const name = String(key.value);
      if (seen.has(name)) {
        faults.push({
          code: 'json/duplicate-key',
          args: { key: name },
          position: lines.at(key.offset),
        });
      }
      seen.add(name);
    }
    faults.push(...duplicateKeys(child, lines));
  }
  return faults;
}
