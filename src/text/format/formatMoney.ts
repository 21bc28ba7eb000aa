import type { Language } from '../locales';
import { formatNumber } from './formatNumber';
import { isolateIn } from './isolateIn';

/** An amount of money in whole units followed by the workbook's currency; '' is no currency. */
export const formatMoney = (language: Language, amount: number, currency: string): string =>
  `${formatNumber(language, amount, { decimals: 0 })} ${currency === '' ? '' : isolateIn(language, currency)}`.trim();
