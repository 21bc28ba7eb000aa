// Scrolls just as far as it takes to see a row between what sticks to the top of the page and what sticks to its bottom.

/** @param below what sticks to the bottom. What sticks to the top carries the class `standard`. */
export function keepInSight(row: Element, below: Element): void {
  const { top, bottom } = row.getBoundingClientRect();
  const floor = Math.min(below.getBoundingClientRect().top, innerHeight);
  const ceiling = Math.max(0, document.querySelector('.standard')?.getBoundingClientRect().bottom ?? 0);
  if (bottom > floor) scrollBy(0, bottom - floor);
  else if (top < ceiling) scrollBy(0, top - ceiling);
}
