// Scrolls as little as possible to show a row between the sticky elements at the top and the bottom.

/** @param below the sticky element at the bottom. The one at the top, if any, has the class `standard`. */
export function scrollRowIntoView(row: Element, below: Element): void {
  const { top, bottom } = row.getBoundingClientRect();
  const floor = Math.min(below.getBoundingClientRect().top, innerHeight);
  const standard = document.querySelector('.standard');
  const isSticky = standard !== null && getComputedStyle(standard).position === 'sticky';
  const ceiling = isSticky ? Math.max(0, standard.getBoundingClientRect().bottom) : 0;
  if (bottom > floor) scrollBy(0, bottom - floor);
  else if (top < ceiling) scrollBy(0, top - ceiling);
}
