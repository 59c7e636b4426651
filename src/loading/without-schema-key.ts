/** Data without `$schema`, which editors read; it says nothing about the project or the company. */
export function withoutSchemaKey(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const { $schema: _, ...rest } = data as Record<string, unknown>;
  return rest;
}
