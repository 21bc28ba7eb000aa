// Says how the years of the workbook are named, where they do not begin in the first month.
import type { FiscalYears } from '../../src/model/calendar/FiscalYears';
import { importData as words } from '../../src/text/en/importData';
import { locale } from '../locale';

export function FiscalYearsNote({ years: { calendar, firstMonth } }: { years: FiscalYears }) {
  if (firstMonth === 1) return null;
  return <p class="quiet">{words.fiscalYears(locale.months[calendar].long[firstMonth - 1] ?? '')}</p>;
}
