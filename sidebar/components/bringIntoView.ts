// Scrolls to what answers a press, where it is out of sight: further down a long panel, or behind a bar that stays at the bottom.

/** The focus without a press: a panel or a part of it has just opened, or a person types or chooses in a field. */
const NOT_PRESSED = 'h1, h2, input, textarea, select';

/** The focus stays where it is, and so does the page under a person who types. */
export function bringIntoView(element: Element): void {
  if (document.activeElement?.matches(NOT_PRESSED)) return;
  const { top, bottom, left, width, height } = element.getBoundingClientRect();
  const isVisible = (y: number) => element.contains(document.elementFromPoint(left + width / 2, y));
  if (isVisible(top + 1) && isVisible(bottom - 1)) return;
  element.scrollIntoView({ block: height > innerHeight / 2 ? 'start' : 'center' });
}
