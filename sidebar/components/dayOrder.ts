import type { DayMonthOrder } from '../../src/model/imports/dateOrderOf';

/** Whether people of the workbook's locale (`en_US`) write the day or the month first. */
export function dayOrder(): DayMonthOrder {
  try {
    const parts = new Intl.DateTimeFormat((document.body.dataset['locale'] ?? '').replaceAll('_', '-')).formatToParts(0);
    const [first] = parts.filter(({ type }) => type === 'day' || type === 'month');
    return first?.type === 'month' ? 'mdy' : 'dmy';
  } catch {
    return 'dmy'; // a locale that this browser does not know
  }
}
