/** A page before or after this one, for the links at its foot. */
export interface Neighbour {
  link: string;
  label: string;
}

/** The pages before and after an item of a list; none at its ends. */
export function neighbours<Item>(
  items: readonly Item[],
  item: Item,
  describe: (item: Item) => Neighbour,
): { prev?: Neighbour; next?: Neighbour } {
  const index = items.indexOf(item);
  const before = items[index - 1];
  const after = items[index + 1];
  return {
    ...(before === undefined ? {} : { prev: describe(before) }),
    ...(after === undefined ? {} : { next: describe(after) }),
  };
}
