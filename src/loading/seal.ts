import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Blanks at the end of a line; looked for where a run of them begins, or a long run takes its length squared. */
const lineEnd = /(?<![ \t])[ \t]+$/gm;

/** What a seal is made of. */
export interface Sealed {
  /** Customer and project code, so that a signed record cannot pass for another project's. */
  project: string;
  kind: string;
  id: string;
  /** The record's data, or the part of it that is signed; its `signatures` are left aside. */
  data: Record<string, unknown>;
  /** The record's prose, for an MDX record that is signed as a whole. */
  prose?: string;
}

/**
 * The seal: SHA-256 of the canonical JSON (RFC 8785) of what is signed, the signatures aside.
 *
 * @returns `sha256:` and 64 hexadecimal digits
 */
export function seal({ data, prose, ...rest }: Sealed): string {
  const { signatures: _, ...signed } = data;
  const text = prose === undefined ? {} : { prose: prose.trim().replaceAll(lineEnd, '') };
  const canonical = canonicalize({ ...rest, data: signed, ...text }) ?? '';
  return `sha256:${createHash('sha256').update(canonical).digest('hex')}`;
}
