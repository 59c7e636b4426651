/** What Excel takes at most for the name of a tab. */
const longest = 31;

/** Names for tabs: short enough, without the characters that Excel refuses, each only once. */
export function tabNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base =
      name
        .replaceAll(/[\\/?*[\]:]/g, ' ')
        .trim()
        .slice(0, longest) || 'Sheet';
    let chosen = base;
    for (let count = 2; taken.has(chosen.toLowerCase()); count += 1) {
      const end = ` ${String(count)}`;
      chosen = base.slice(0, longest - end.length) + end;
    }
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}
