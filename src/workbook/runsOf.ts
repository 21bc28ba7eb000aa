/** Groups items into runs, in their order: an item starts a new run unless it continues the previous item. */
export function runsOf<Item>(items: readonly Item[], goesOn: (before: Item, item: Item) => boolean): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs[runs.length - 1];
    if (run && goesOn(run[run.length - 1] as Item, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
