/**
 * Passes what a list or an object holds through a function. Where nothing changes, it is handed back
 * itself: a long document is passed through many functions, and most of each stays as it is.
 */
export function mapValues<T extends object>(
  holder: T,
  map: (value: unknown, key: string) => unknown,
): T {
  if (Array.isArray(holder)) {
    const items: readonly unknown[] = holder;
    const mapped = items.map((item) => map(item, ''));
    return mapped.some((item, index) => item !== items[index]) ? (mapped as unknown as T) : holder;
  }
  const changed: [string, unknown][] = [];
  for (const [key, value] of Object.entries(holder)) {
    const mapped = map(value, key);
    if (mapped !== value) changed.push([key, mapped]);
  }
  return changed.length > 0 ? { ...holder, ...Object.fromEntries(changed) } : holder;
}
