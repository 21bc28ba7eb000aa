import { fill } from '../text/fill';
import { formatNumber } from '../text/format/formatNumber';
import type { Workbook } from './Workbook';

/** How many rows, for a line of History, which people read in the sidebar: with the digits of the workbook's language. */
export const countRows = ({ text, language }: Workbook, count: number): string =>
  count === 1 ? text.oneRow : fill(text.rows, { count: formatNumber(language, count) });
