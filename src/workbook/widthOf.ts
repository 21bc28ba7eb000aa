import type { Locale } from '../text/Locale';
import type { Column } from './Tab';

/** The width of a column in pixels: amounts of rials have thirteen digits, and a number that does not fit is shown as ###. */
export const widthOf = ({ width, format }: Column, { money }: Locale): number =>
  format.startsWith('#,##0') ? Math.max(width, money.columnWidth) : width;
