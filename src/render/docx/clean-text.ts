/** Characters that XML 1.0 cannot hold, not even escaped. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * The same data with every character that XML cannot hold replaced by U+FFFD, lone surrogates
 * included: one of them would make Word refuse the whole file.
 */
export function cleanText<T>(data: T): T {
  return clean(data) as T;
}

function clean(data: unknown): unknown {
  if (typeof data === 'string') return data.toWellFormed().replaceAll(forbidden, '\uFFFD');
  if (Array.isArray(data)) return data.map(clean);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, clean(value)]));
}
