// Why the formula of the selected cell failed, beside it; or the help of its validation, in a corner where it covers no neighbour. Escape closes it until another cell is selected.
import { useEffect, useState } from 'preact/hooks';
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
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close(hint.value);
    };
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, [hint]);
  if (!shown || shown === closed || !box || !inside(box, grid)) return null;
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

/** The lower corner of the grid that is farther from the cell. */
function cornerFor({ left, width }: Box, grid: Grid) {
  const view = grid.canvas.getBoundingClientRect();
  const isLeft = left + width / 2 > (view.left + view.right) / 2;
  return {
    bottom: `${innerHeight - view.bottom + 24}px`,
    ...(isLeft ? { left: `${view.left + 56}px` } : { right: `${innerWidth - view.right + 24}px` }),
  };
}

/** Whether the cell is visible: not under the headers and not outside the grid. */
function inside({ left, top }: { left: number; top: number }, grid: Grid): boolean {
  const view = grid.canvas.getBoundingClientRect();
  return left >= view.left && top >= view.top && left < view.right && top < view.bottom;
}
