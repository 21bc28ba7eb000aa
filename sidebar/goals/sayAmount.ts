import { formatNumber } from '../formatNumber';

/** An amount of money in whole units with the workbook's currency after it; '' is none. */
export const sayAmount = (amount: number, currency: string): string => `${formatNumber(amount, 0)} ${currency}`.trim();
