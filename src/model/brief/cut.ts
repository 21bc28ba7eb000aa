/** The first of a list, and how many were left out. */
export interface Cut<Item> {
  items: Item[];
  more: number;
}

/** At most so many of a list. */
export const cut = <Item>(list: readonly Item[], most: number): Cut<Item> => ({
  items: list.slice(0, most),
  more: Math.max(0, list.length - most),
});
