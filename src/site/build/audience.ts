/** For whom the site is built. */
export type Audience = { kind: 'internal' } | { kind: 'customer'; project: string };

/**
 * Reads `CAPSTONE_AUDIENCE`: `internal`, the default, shows everything; `customer:<project-id>`
 * shows that project's external documents alone.
 *
 * @throws Error for anything else, so that no build shows more than was meant
 */
export function readAudience(value: string | undefined): Audience {
  if (value === undefined || value === '' || value === 'internal') return { kind: 'internal' };
  const match = /^customer:([a-z0-9][a-z0-9-]*)$/.exec(value);
  if (match?.[1]) return { kind: 'customer', project: match[1] };
  throw new Error(
    `CAPSTONE_AUDIENCE must be "internal" or "customer:<project-id>", not "${value}".`,
  );
}
