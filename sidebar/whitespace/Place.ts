/** A cell of the grid, from 0; or how many rows and columns there are. */
export interface Place {
  row: number;
  column: number;
}
