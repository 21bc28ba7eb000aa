// Columns that can be the category of product in a file of sales, where none is called so.
import { matchOfHeader, type Matches, type Rows } from './matches';

/** More categories are too many to look at. */
const MOST_CATEGORIES = 30;
/** Of products, so many can still be looked at by hand. */
const MOST_PRODUCTS = 100;
/** Each category is sold again and again. */
const LEAST_LINES = 4;

/**
 * The columns of products with few of them: `Product/Service`, «کالا/خدمات». The one with few values over many lines is proposed as the category.
 *
 * @param rows all rows of the file.
 * @returns by index, the column that the header names best first.
 */
export function categoryColumns(
  headers: readonly string[],
  rows: Rows,
  matches: Matches,
): { index: number; isProposed: boolean }[] {
  const isProduct = (header: string): boolean => matchOfHeader(header)?.field === 'product';
  const named = headers.flatMap((header, index) => (matches[index]?.field === 'product' || isProduct(header) ? [index] : []));
  const best = named.sort((one, other) => Number(matches[other] !== null) - Number(matches[one] !== null));
  return best.flatMap((index) => {
    const values = new Set<string>();
    let lines = 0;
    for (const row of rows) {
      const value = (row[index] ?? '').trim();
      if (value === '') continue;
      lines++;
      values.add(value);
      if (values.size > MOST_PRODUCTS) return [];
    }
    const isProposed = values.size > 1 && values.size <= MOST_CATEGORIES && lines >= values.size * LEAST_LINES;
    return values.size > 1 && lines > values.size ? [{ index, isProposed }] : [];
  });
}
