// The place of a cell in the window while its sheet is shown.
import type { Box, CellPlace, Grid } from './Grid';
import { useEachFrame } from './useEachFrame';

/** Undefined for no cell, and while another sheet is shown. */
export function useCellBox(grid: Grid, place: CellPlace | undefined): Box | undefined {
  const box = useEachFrame(
    () => (place && grid.isDrawn && place.sheetId === grid.sheet.getSheetId() ? grid.box(place) : undefined),
    [grid, place],
  );
  return place && box;
}
