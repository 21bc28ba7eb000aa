// Where a cell stands in the window, while that is shown.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Box, CellPlace, Grid } from './Grid';

/** Undefined for no place, and while another sheet is shown. Looks at each frame: scrolling, zooming and resizing have no one event. */
export function useCellBox(grid: Grid, place: CellPlace | undefined): Box | undefined {
  const [box, setBox] = useState<Box>();
  useLayoutEffect(() => {
    if (!place) return;
    let asked = 0;
    const follow = () => {
      const next = grid.isDrawn && place.sheetId === grid.sheet.getSheetId() ? grid.box(place) : undefined;
      setBox((present) => (JSON.stringify(present) === JSON.stringify(next) ? present : next));
      asked = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(asked);
  }, [grid, place]);
  return place && box;
}
