import { LOCALES, type Language } from '../locales';
import { formatNumber } from './formatNumber';
import { isolateIn } from './isolateIn';

/** From here on an amount is shown in thousand millions, because thirteen digits in a sentence are hard to read. */
const LONG = 1e10;
const BILLION = 1e9;

/**
 * An amount of money in whole units followed by the workbook's currency; '' is no currency. A long one is shortened: `1,413 billion rials`,
 * «۱٬۴۱۳ میلیارد ریال», unless the currency is already given in thousands or millions. Cells and fields show every digit.
 */
export function formatMoney(language: Language, amount: number, currency: string): string {
  const { billion, units } = LOCALES[language].money;
  const hasUnit = Object.values(units).some((unit) => currency.startsWith(unit));
  const isLong = Math.abs(amount) >= LONG && !hasUnit;
  const figure = isLong
    ? `${formatNumber(language, amount / BILLION, { most: Math.abs(amount) < 1e12 ? 1 : 0 })} ${billion}`
    : formatNumber(language, amount, { decimals: 0 });
  return `${figure} ${currency === '' ? '' : isolateIn(language, currency)}`.trim();
}
