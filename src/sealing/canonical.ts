import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The one way to write a value as JSON (RFC 8785), so that the same content has the same digest
 * wherever it is worked out.
 */
export function canonical(value: unknown): string {
  return canonicalize(value) ?? '';
}

/** The SHA-256 of a text: `sha256:` and 64 hexadecimal digits. */
export function digest(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** The first digits of a digest or seal, for people to compare by eye. */
export function shortDigest(value: string): string {
  return value.replace(/^sha256:/, '').slice(0, 12);
}

/**
 * Leaves out the fields that hold nothing: undefined, an empty list, an empty object. A field that a
 * later version adds to a schema then changes no record's digest until somebody fills it.
 */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner));
  return Object.fromEntries(fields);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}
