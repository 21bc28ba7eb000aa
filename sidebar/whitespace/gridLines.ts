// The rows and columns of the grid, including those without entries, in an order that does not change during editing.
import { foldName } from '../../src/model/names/foldName';
import type { WhitespaceEntry } from '../../src/model/plan/PlanRecords';
import { whitespaceGrid, type WhitespaceGrid, type WhitespaceLine } from '../../src/model/plan/whitespaceGrid';

/** The unit '' is the whole company. */
export type ShownGrid = WhitespaceGrid<WhitespaceEntry>;

/**
 * @param units shown in the grid before or added by hand. They come first, in this order, even without entries. The same holds for
 * `products`.
 * @returns at least one row: the whole company, while no unit is known.
 */
export function gridLines(entries: readonly WhitespaceEntry[], units: readonly string[], products: readonly string[]): ShownGrid {
  const grid = whitespaceGrid(entries);
  const rows = linesOf(grid.units, units.length + grid.units.length === 0 ? [''] : units);
  const columns = linesOf(grid.products, products);
  const cellOf = (unit: string, product: string) =>
    grid.cells[indexOfName(grid.units, unit)]?.[indexOfName(grid.products, product)] ?? null;
  return {
    units: rows,
    products: columns,
    cells: rows.map(({ name: unit }) => columns.map(({ name: product }) => cellOf(unit, product))),
    twice: grid.twice,
  };
}

/** The index of a name, in any spelling; -1 when it is missing. */
export const indexOfName = (lines: readonly Pick<WhitespaceLine, 'name'>[], name: string): number =>
  lines.findIndex((line) => foldName(line.name) === foldName(name));

function linesOf(known: readonly WhitespaceLine[], first: readonly string[]): WhitespaceLine[] {
  const lines: WhitespaceLine[] = [];
  for (const name of [...first, ...known.map((line) => line.name)]) {
    const line = known[indexOfName(known, name)] ?? { name: name.trim(), owned: 0, relevant: 0, open: null };
    if (indexOfName(lines, name) < 0) lines.push(line);
  }
  return lines;
}
