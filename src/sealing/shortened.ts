/** Letters that a change shows on either side of what differs. */
const around = 16;
/** Letters of what differs that it shows at most. */
const most = 60;

/** Two texts, of each the place where they differ. */
export function shortened(
  before: string | undefined,
  after: string | undefined,
): [string | undefined, string | undefined] {
  if (before === undefined || after === undefined) {
    return [before && clipped(before), after && clipped(after)];
  }
  const [old, now] = [Array.from(before), Array.from(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const room = Math.min(old.length, now.length) - start;
  while (end < room && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const cut = (letters: readonly string[]) => {
    const from = Math.max(0, start - around);
    const to = Math.min(letters.length, letters.length - end + around);
    const middle = clipped(letters.slice(from, to).join(''), most + 2 * around);
    return `${from > 0 ? '…' : ''}${middle}${to < letters.length ? '…' : ''}`;
  };
  return [cut(old), cut(now)];
}

function clipped(value: string, length = most): string {
  const letters = Array.from(value);
  return letters.length <= length ? value : `${letters.slice(0, length).join('')}…`;
}
