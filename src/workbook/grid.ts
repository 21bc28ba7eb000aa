/** Rows × columns of values. @param value gets the row and the column, from 0. */
export const grid = <Value>(rows: number, columns: number, value: (row: number, column: number) => Value): Value[][] =>
  Array.from({ length: rows }, (_row, row) => Array.from({ length: columns }, (_column, column) => value(row, column)));
