import { foldDigits } from '../names/foldDigits';

/** A number with the zero for calls within the country, and a number that a spreadsheet has taken for a figure. */
const NATIONAL = /^0([1-9])\d{5,}$/;
const FIGURE = /^([1-9])\d{5,}(?=(?:\.0+)?$)/;
const MARKS = /[\s().\-/\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * How the telephone numbers of a column are read: in Latin digits, without the decimals of a figure (`4930123456.0`), and with the zero that a
 * spreadsheet drops from 09121234567. It is restored where another number of the column has it, the next digit and the same length.
 *
 * @param cells those of the column.
 */
export function phoneReader(cells: readonly string[]): (cell: string) => string {
  const known = new Set<string>();
  for (const cell of cells) {
    const bare = foldDigits(cell).replace(MARKS, '');
    const [, next] = NATIONAL.exec(bare) ?? [];
    if (next !== undefined) known.add(`${next} ${bare.length}`);
  }
  return (cell) => {
    const phone = foldDigits(cell);
    const [figure, next = ''] = FIGURE.exec(phone.trim()) ?? [];
    return figure !== undefined && known.has(`${next} ${figure.length + 1}`) ? `0${figure}` : (figure ?? phone);
  };
}
