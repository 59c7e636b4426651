import { mapValues } from './map-values.ts';

/** A block or a piece of running text, of a type that need not be known. */
export interface Node {
  type: string;
  [key: string]: unknown;
}

/**
 * Copies a document with every block and piece of running text passed through a function, in the
 * order of reading and outermost first. What the function leaves as it is, is not copied.
 */
export function mapNodes<T>(value: T, map: (node: Node) => Node): T {
  return copy(value, map) as T;
}

function copy(value: unknown, map: (node: Node) => Node): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const node = isNode(value) ? map(value) : value;
  return mapValues(node, (inner) => copy(inner, map));
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string';
}
