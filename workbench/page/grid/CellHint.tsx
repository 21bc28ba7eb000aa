// Why the formula of the selected cell failed, beside it; or the help of its validation, in a corner where it covers neither the cell nor
// the names of the rows. Escape closes it until another cell is selected, and while the user works in the sidebar it is hidden.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Store } from '../Store';
import { useStore } from '../useStore';
import { useWords } from '../useWords';
import type { Box, CellPlace, Grid } from './Grid';
import { useCellBox } from './useCellBox';

export interface Hint {
  readonly place: CellPlace;
  readonly kind: 'error' | 'help';
  readonly text: string;
}

export function CellHint({ grid, hint }: { grid: Grid; hint: Store<Hint | null> }) {
  const words = useWords();
  const shown = useStore(hint);
  const box = useCellBox(grid, shown?.place);
  const [closed, close] = useState<Hint | null>(null);
  useLayoutEffect(() => {
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close(hint.value);
    };
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, [hint]);
  const isInFrame = useInFrame();
  if (!shown || isInFrame || shown === closed || !box || !inside(box, grid)) return null;
  const style = shown.kind === 'help' ? cornerFor(box, grid) : besides(box, grid);
  return (
    <div class={`cell-hint ${shown.kind}`} role="note" style={style}>
      <strong>{shown.kind === 'error' ? words.error : words.input}</strong>
      <p dir="auto">{shown.text}</p>
    </div>
  );
}

const besides = ({ left, top, width }: Box, grid: Grid) => ({
  top: `${top}px`,
  ...(grid.isMirrored ? { right: `${innerWidth - left + 6}px` } : { left: `${left + width + 6}px` }),
});

/** The size of a long help, in pixels. */
const LONG = { width: 330, height: 190 };

/** At the end of the columns: below, or above where the cell is there. */
function cornerFor({ left, top, width }: Box, grid: Grid) {
  const view = grid.canvas.getBoundingClientRect();
  const isAtEnd = grid.isMirrored ? left < view.left + LONG.width : left + width > view.right - LONG.width;
  const side = grid.isMirrored ? { left: `${view.left + 24}px` } : { right: `${innerWidth - view.right + 24}px` };
  const isBelow = top > view.bottom - LONG.height;
  return { ...side, ...(isAtEnd && isBelow ? { top: `${view.top + 24}px` } : { bottom: `${innerHeight - view.bottom + 24}px` }) };
}

/** Whether the keyboard is in a frame, as the page of the sidebar is. */
function useInFrame(): boolean {
  const [isIn, set] = useState(false);
  useEffect(() => {
    const look = () => set(document.activeElement?.tagName === 'IFRAME');
    addEventListener('blur', look);
    addEventListener('focus', look);
    addEventListener('focusin', look);
    return () => {
      removeEventListener('blur', look);
      removeEventListener('focus', look);
      removeEventListener('focusin', look);
    };
  }, []);
  return isIn;
}

/** Whether the cell is visible: not under the headers and not outside the grid. */
function inside({ left, top }: { left: number; top: number }, grid: Grid): boolean {
  const view = grid.canvas.getBoundingClientRect();
  return left >= view.left && top >= view.top && left < view.right && top < view.bottom;
}
