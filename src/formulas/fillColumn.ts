import { isBlankRow } from './cells';
import { fillCells } from './fillCells';

type Row = readonly unknown[];

/** Gives the result of a row, which is the `index`-th of those that `prepare` got. */
type ResultOf = (row: Row, index: number) => unknown;

/** `fillCells` row by row: `prepare` gets all rows, and gives what computes the result of each. A row without content gives ''. */
export function fillColumn(rows: readonly Row[], header: unknown, prepare: (rows: readonly Row[]) => ResultOf): unknown {
  return fillCells(rows, header, (records, column, first) => {
    const resultOf = prepare(records);
    for (let i = 0; i < records.length; i += 1) {
      const record = records[i]!;
      const result = isBlankRow(record) ? '' : resultOf(record, i);
      // Two literals: V8 keeps an array that only ever holds numbers in half the space.
      column[first + i] = typeof result === 'number' ? [result] : [result];
    }
  });
}
