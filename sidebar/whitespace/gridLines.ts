// The rows and columns of the grid, with those that have no entry yet and in an order that does not change under the hand.
import { foldName } from '../../src/model/names/foldName';
import type { WhitespaceEntry } from '../../src/model/plan/PlanRecords';
import { whitespaceGrid, type WhitespaceGrid, type WhitespaceLine } from '../../src/model/plan/whitespaceGrid';

/** A unit of '' is the whole company. */
export type ShownGrid = WhitespaceGrid<WhitespaceEntry>;

/**
 * @param units that stood in the grid before or were added by hand: they come first and in this order, also without an entry; as do
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

/** Where a name stands, however spelled; -1 where it does not. */
export const indexOfName = (lines: readonly Pick<WhitespaceLine, 'name'>[], name: string): number =>
  lines.findIndex((line) => foldName(line.name) === foldName(name));

function linesOf(known: readonly WhitespaceLine[], first: readonly string[]): WhitespaceLine[] {
  const lines: WhitespaceLine[] = [];
  for (const name of [...first, ...known.map((line) => line.name)]) {
    const line = known[indexOfName(known, name)] ?? { name: name.trim(), owned: 0, relevant: 0, open: 0 };
    if (indexOfName(lines, name) < 0) lines.push(line);
  }
  return lines;
}
