import type { Locale } from '../text/Locale';
import { MONEY_FORMAT } from './numberFormats';
import type { Column } from './Tab';

/** The width of a column in pixels: amounts of rials have thirteen digits, and a number that does not fit is shown as ###. */
export const widthOf = ({ width, format }: Column, { money }: Locale): number =>
  format.startsWith(MONEY_FORMAT) ? Math.max(width, money.columnWidth) : width;
