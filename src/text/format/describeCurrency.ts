import type { MoneyUnit } from '../../model/money/MoneyUnit';
import { LOCALES, type Language } from '../locales';

/**
 * What follows an amount: `€`, `thousand €`, `هزار تومان`; '' without a currency and a unit.
 *
 * @param currency as typed in Settings, or a code.
 */
export function describeCurrency(language: Language, currency: string, unit: MoneyUnit): string {
  const { currencies, units } = LOCALES[language].money;
  const word = currencies[currency] ?? currency;
  return [unit === 'one' ? '' : units[unit], word].filter(Boolean).join(' ');
}
