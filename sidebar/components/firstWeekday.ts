import { locale } from '../locale';

const FIRST = { sunday: 0, monday: 1, saturday: 6 };

/** The day with which a week begins: Saturday in Iran, elsewhere what the workbook's locale (`en_US`) has. 0 is Sunday. */
export function firstWeekday(): number {
  const usual = FIRST[locale.weekStart];
  if (locale.calendar !== 'gregorian') return usual;
  try {
    const given: Intl.Locale & WithWeek = new Intl.Locale((document.body.dataset['locale'] ?? '').replaceAll('_', '-'));
    return ((given.getWeekInfo?.() ?? given.weekInfo)?.firstDay ?? usual) % 7;
  } catch {
    return usual; // a locale that this browser does not know
  }
}

/** Newer than the types of TypeScript; 7 is Sunday. */
interface WithWeek {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}
