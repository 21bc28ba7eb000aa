import { moneyFormat } from './moneyFormat';
import { MONEY_FORMAT } from './numberFormats';
import type { Column } from './Tab';
import type { Workbook } from './Workbook';

/** The number format of a column in the workbook: amounts are short where Settings says so. */
export const formatIn = ({ format }: Column, { hasShortAmounts, locale }: Workbook): string =>
  format === MONEY_FORMAT && hasShortAmounts ? moneyFormat(locale.money.billion) : format;
