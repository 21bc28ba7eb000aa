// Beside the selected cell: why its formula failed, or the help that its validation gives.
import type { Store } from '../Store';
import { useStore } from '../useStore';
import { useWords } from '../useWords';
import type { CellPlace, Grid } from './Grid';
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
  if (!shown || !box || !inside(box, grid)) return null;
  const place = grid.isMirrored ? { right: `${innerWidth - box.left + 6}px` } : { left: `${box.left + box.width + 6}px` };
  return (
    <div class={`cell-hint ${shown.kind}`} role="note" style={{ ...place, top: `${box.top}px` }}>
      <strong>{shown.kind === 'error' ? words.error : words.input}</strong>
      <p dir="auto">{shown.text}</p>
    </div>
  );
}

/** Whether the cell is visible: not under the headers and not outside the grid. */
function inside({ left, top }: { left: number; top: number }, grid: Grid): boolean {
  const view = grid.canvas.getBoundingClientRect();
  return left >= view.left && top >= view.top && left < view.right && top < view.bottom;
}
