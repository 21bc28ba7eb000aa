/** What 1 in the workbook's amounts is: one, a thousand or a million of its currency. */
export const MONEY_UNITS = ['one', 'thousand', 'million'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

export const UNIT_SIZES: Readonly<Record<MoneyUnit, number>> = { one: 1, thousand: 1e3, million: 1e6 };
