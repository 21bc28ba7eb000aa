import type { ImportOffer } from '../../../src/actions/imports/loadImport';
import { currencyOfHeader, currencyOfWord, unitOfHeader } from '../../../src/model/imports/currencies';
import { UNIT_SIZES } from '../../../src/model/money/MoneyUnit';
import { describeCurrency } from '../../../src/text/format/describeCurrency';
import { language } from '../../locale';

/** The workbook's money as a file is compared with it. */
export interface WorkbookMoney {
  /** The currency by its code, or as typed if it has none; `null` if the workbook has no currency. */
  currency: string | null;
  /** What 1 in its amounts is. */
  unit: number;
}

/** A currency typed as `thousand $` has its unit in its text. */
export function workbookMoney({ currency, moneyUnit }: Pick<ImportOffer, 'currency' | 'moneyUnit'>): WorkbookMoney {
  const typed = currency.trim();
  if (typed === '') return { currency: null, unit: UNIT_SIZES[moneyUnit] };
  const code = currencyOfWord(typed) ?? currencyOfHeader(`(${typed})`) ?? typed.toUpperCase();
  return { currency: code, unit: UNIT_SIZES[moneyUnit] * unitOfHeader(typed) };
}

/** What follows a total in the Check step: the workbook's currency and unit, or else the currency of the file. '' without any. */
export const wordsOfMoney = (
  { currency, moneyUnit }: Pick<ImportOffer, 'currency' | 'moneyUnit'>,
  ofFile: string | null,
): string => describeCurrency(language, currency.trim() || (ofFile ?? ''), moneyUnit);

/** The currency, in words, that a file gives to a workbook without one; `null` if the workbook has one, or the file none. */
export const currencyGiven = ({ currency }: Pick<ImportOffer, 'currency'>, ofFile: string | null): string | null =>
  currency.trim() !== '' || ofFile === null ? null : describeCurrency(language, ofFile, 'one');

/** `Revenue (€)`. */
export const withMoney = (label: string, money: string): string => (money === '' ? label : `${label} (${money})`);
