import { moneyFormat } from './moneyFormat';
import { MONEY_FORMAT } from './numberFormats';
import type { Column } from './Tab';
import type { Workbook } from './Workbook';

/** The number format of a column in the workbook: that of amounts is as Settings says. */
export const formatIn = ({ format }: Column, workbook: Workbook): string =>
  format === MONEY_FORMAT ? moneyFormat(workbook) : format;
