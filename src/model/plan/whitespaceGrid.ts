import { foldName } from '../names/foldName';
import type { WhitespaceEntry } from './PlanRecords';
import { type WhitespaceSummary, whitespaceSummary } from './whitespaceSummary';

/** A row or column of the grid; `name` as it was first written, '' for a unit that was left blank. */
export interface WhitespaceLine extends WhitespaceSummary {
  name: string;
}

/** Whitespace as a grid of the customer's units (rows) by products (columns), each in the order in which it first comes up. */
export interface WhitespaceGrid<E extends WhitespaceEntry> {
  units: WhitespaceLine[];
  products: WhitespaceLine[];
  /** By unit, then product; `null` where nothing was recorded. */
  cells: (E | null)[][];
  /** Entries whose place in the grid was taken by one before them. They stand in no cell, but count in the figures of their lines. */
  twice: E[];
}

/** Units and products of one name, however spelled, are one. An entry without a product is left out: it belongs in no column. */
export function whitespaceGrid<E extends WhitespaceEntry>(entries: readonly E[]): WhitespaceGrid<E> {
  const placed = entries.filter(({ product }) => foldName(product) !== '');
  const byUnit = grouped(placed, ({ unit }) => unit);
  const byProduct = grouped(placed, ({ product }) => product);
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

function grouped<E>(entries: readonly E[], nameOf: (entry: E) => string): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const name = foldName(nameOf(entry));
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return groups;
}
