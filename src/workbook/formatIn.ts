import { moneyFormat } from './moneyFormat';
import type { Column } from './Tab';
import type { Workbook } from './Workbook';

/** The format of all amounts in the tabs. */
export const MONEY = '#,##0';

/** The number format of a column in the workbook: amounts are short where Settings says so. */
export const formatIn = ({ format }: Column, { hasShortAmounts, locale }: Workbook): string =>
  format === MONEY && hasShortAmounts ? moneyFormat(locale.money.billion) : format;
