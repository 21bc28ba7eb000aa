/** The first items of a list, and the number left out. */
export interface Cut<Item> {
  items: Item[];
  more: number;
}

/** The first `most` items of a list. */
export const cut = <Item>(list: readonly Item[], most: number): Cut<Item> => ({
  items: list.slice(0, most),
  more: Math.max(0, list.length - most),
});
