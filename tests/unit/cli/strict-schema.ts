/** A JSON Schema that refuses every field it does not list, so that a test finds unpublished ones. */
export function strict(schema: object): object {
  const copy: Record<string, unknown> = { ...schema };
  for (const [key, value] of Object.entries(copy)) {
    if (Array.isArray(value))
      copy[key] = (value as unknown[]).map((one) => (isObject(one) ? strict(one) : one));
    else if (isObject(value)) copy[key] = strict(value);
  }
  if (isObject(copy['properties'])) copy['additionalProperties'] = false;
  return copy;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
