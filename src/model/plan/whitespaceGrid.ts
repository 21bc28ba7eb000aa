import { groupBy } from '../lists/groupBy';
import { foldName } from '../names/foldName';
import type { WhitespaceEntry } from './PlanRecords';
import { type WhitespaceSummary, whitespaceSummary } from './whitespaceSummary';

/** A row or column of the grid. `name` is as first written, '' for a blank unit. */
export interface WhitespaceLine extends WhitespaceSummary {
  name: string;
}

/** Whitespace as a grid of the customer's units (rows) by products (columns), both in order of first appearance. */
export interface WhitespaceGrid<E extends WhitespaceEntry> {
  units: WhitespaceLine[];
  products: WhitespaceLine[];
  /** By unit, then product; `null` without an entry. */
  cells: (E | null)[][];
  /** Entries whose cell an earlier entry already fills. They are in no cell but count in the totals of their row and column. */
  twice: E[];
}

/**
 * Units and products with the same name in any spelling are merged. Entries without a product are excluded, because they have no column.
 */
export function whitespaceGrid<E extends WhitespaceEntry>(entries: readonly E[]): WhitespaceGrid<E> {
  const placed = entries.filter(({ product }) => foldName(product) !== '');
  const byUnit = groupBy(placed, ({ unit }) => foldName(unit));
  const byProduct = groupBy(placed, ({ product }) => foldName(product));
  const inUnit = (unit: string, product: string) => byUnit.get(unit)?.find((entry) => foldName(entry.product) === product);
  const cells = [...byUnit.keys()].map((unit) => [...byProduct.keys()].map((product) => inUnit(unit, product) ?? null));
  const shown = new Set(cells.flat());
  return {
    units: [...byUnit.values()].map((group) => ({ name: group[0]?.unit.trim() ?? '', ...whitespaceSummary(group) })),
    products: [...byProduct.values()].map((group) => ({ name: group[0]?.product.trim() ?? '', ...whitespaceSummary(group) })),
    cells,
    twice: placed.filter((entry) => !shown.has(entry)),
  };
}
