// The decimal mark of the workbook's locale, which the server writes into the page.
import type { DecimalMark } from '../src/model/numbers/writtenNumber';

/** @param locale as Google names it, such as `de_DE`. Persian and Arabic have a sign of their own, so their `.` and `,` are as in English. */
export function decimalOf(locale: string): DecimalMark {
  try {
    const parts = new Intl.NumberFormat(locale.replaceAll('_', '-')).formatToParts(0.5);
    return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  } catch {
    return '.'; // a locale that this browser does not know
  }
}

export const workbookDecimal = (): DecimalMark => decimalOf(document.body.dataset['locale'] ?? '');
