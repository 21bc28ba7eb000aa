import { LOCALES, type Language } from '../locales';
import { formatNumber } from './formatNumber';
import { isolateIn } from './isolateIn';

/** From here on an amount is shown in thousand millions, because ten digits and more in a sentence are hard to read. */
const BILLION = 1e9;

/** Above 0, less than so much is a trace of adding up. */
const MOST_DECIMALS = 6;

/**
 * An amount of money as a figure of a table, without its currency: whole from 10 on. A smaller one has two digits, `4.5` or `0.03`, because
 * 0.3 million is not 0.
 */
export const formatMoneyFigure = (language: Language, amount: number): string =>
  formatNumber(language, amount, { most: Math.min(MOST_DECIMALS, Math.max(0, 1 - Math.floor(Math.log10(Math.abs(amount))))) });

/**
 * An amount of money followed by the workbook's currency; '' means no currency. A long one is shortened: `1,413 billion rials`,
 * «۱٬۴۱۳ میلیارد ریال», unless the currency is already given in thousands or millions. Cells and fields show every digit.
 */
export function formatMoney(language: Language, amount: number, currency: string): string {
  const { billion } = LOCALES[language].money;
  const figure = isLong(language, amount, currency)
    ? `${formatNumber(language, amount / BILLION, { most: mostDecimals(Math.abs(amount)) })} ${billion}`
    : formatMoneyFigure(language, amount);
  return `${figure} ${currency === '' ? '' : isolateIn(language, currency)}`.trim();
}

/** What amounts up to `largest` are divided by so that an axis can show them, and what they are in then. */
export function moneyScale(language: Language, largest: number, currency: string): { divisor: number; unit: string } {
  if (!isLong(language, largest, currency)) return { divisor: 1, unit: currency };
  return { divisor: BILLION, unit: `${LOCALES[language].money.billion} ${currency}`.trim() };
}

/** Whether the amount is shortened. A currency that is already given in thousands or millions has a unit. */
function isLong(language: Language, amount: number, currency: string): boolean {
  const hasUnit = Object.values(LOCALES[language].money.units).some((unit) => currency.startsWith(unit));
  return Math.abs(amount) >= BILLION && !hasUnit;
}

/** Three or four digits in all say enough. */
const mostDecimals = (amount: number): number => (amount < 1e10 ? 2 : amount < 1e12 ? 1 : 0);
