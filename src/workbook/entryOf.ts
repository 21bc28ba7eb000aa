// What a person types into a cell of ours with the digits of another keyboard or in another calendar, as the spreadsheet would hold it.
import { gregorianOf } from '../model/calendar/jalali';
import { isoDay } from '../model/calendar/isoDay';
import { parseNumber } from '../model/numbers/parseNumber';
import { LARGEST } from '../model/records/Range';
import { HIGHEST_SCORE, LOWEST_SCORE } from '../model/scoring/scale';
import { dayOfParts, existingDay, partsOf } from '../model/calendar/calendarParts';
import { foldDigits } from '../model/names/foldDigits';
import { foldLetters } from '../model/names/foldName';
import { dateWithYear } from '../model/typedDays/dateWithYear';
import { LOCALES } from '../text/locales';
import { CRITERION_PREFIX } from './Tab';
import { tabs } from './tabs';

export interface EntryRule {
  readonly kind: 'day' | 'number';
  /** Of a number, both included. */
  readonly least: number;
  readonly most: number;
  readonly isScore: boolean;
}

/** Whether a key is that of a criterion's scores in the matrix. */
const isScoreKey = (key: string): boolean => key.split(':')[2] === CRITERION_PREFIX.slice(0, -1);

/** What the column of a key holds; `null` for texts, choices, and columns that are not ours. */
export function entryRuleOf(key: string): EntryRule | null {
  const [, name = '', ...rest] = key.split(':');
  const column = rest.join(':');
  const tab = Object.values(tabs).find((each) => each.key === name);
  if (!key.startsWith('kam:') || !tab) return null;
  if (isScoreKey(key)) return { kind: 'number', least: LOWEST_SCORE, most: HIGHEST_SCORE, isScore: true };
  const { format, rule } = tab.columns.find((each) => each.key === column) ?? { format: '@' };
  if (format === '@' || rule?.kind === 'checkbox') return null;
  const { least = -LARGEST, most = LARGEST } = rule?.kind === 'number' ? rule : {};
  return { kind: format.includes('yyyy') ? 'day' : 'number', least, most, isScore: false };
}

/** Day 0 of the spreadsheet's serial numbers. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const OTHER_DIGITS = /[٠-٩۰-۹]/;
/** A sign or a word. A score has none: ۱۰۰٪ is refused. */
const UNIT = /[%٪\p{L}\p{Sc}]/u;
/** In a score, a comma can only part the decimals. */
const COMMA_SCORE = /^\d{1,2},\d+$/;

/**
 * The number or the day (yyyy-mm-dd) that was meant; `null` if the cell holds it already or if the text is neither.
 * @param typed as `event.value` has it: a text, a number as text, or the serial number of a day. The spreadsheet takes 1405/07/30 for a day
 * of the year 1405.
 */
export function entryOf(typed: string, { kind, isScore }: EntryRule, today: string): number | string | null {
  if (kind === 'number') {
    if (isScore && UNIT.test(typed)) return null;
    if (isScore && COMMA_SCORE.test(foldDigits(typed).trim())) return parseNumber(typed, ',');
    return OTHER_DIGITS.test(typed) || UNIT.test(typed) ? parseNumber(typed) : null;
  }
  const written = dateWithYear(typed, today, 'jalali');
  if (written !== null) return written;
  if (!/^-?\d+(\.\d+)?$/.test(typed)) return dayOfMonth(typed, today);
  const day = new Date(DAY_ZERO + Math.floor(Number(typed)) * DAY);
  if (Number.isNaN(day.getTime())) return null;
  return gregorianOf(isoDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()));
}

const [MONTHS, MONTH_END] = [12, 31];

/**
 * «۳۰ مهر ۱۴۰۵», «۳۰ مهر», ۳۰/۷, «پایان مهر», «تا ماه مهر» and «مهر», which is its last day. Without a year it is the next one. The date field
 * of the sidebar reads more.
 */
function dayOfMonth(typed: string, today: string): string | null {
  const words = foldLetters(foldDigits(typed)).trim();
  const [, first = '', second = ''] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(words) ?? [];
  const [, inName, name = '', written] =
    /^(?:تا )?(?:(\d{1,2}) |پایان |آخر )?(?:ماه )?(\p{L}+)(?: ماه)?(?: (\d{4}))?$/u.exec(words) ?? [];
  const [day = inName, figure] = first === '' ? [] : Number(second) > MONTHS ? [second, first] : [first, second];
  const month = Number(figure ?? LOCALES.fa.months.jalali.long.indexOf(name) + 1);
  if (month < 1 || month > MONTHS) return null;
  const dayIn = (year: number): string | null =>
    day === undefined
      ? dayOfParts({ year, month, day: MONTH_END }, 'jalali')
      : existingDay({ year, month, day: Number(day) }, 'jalali');
  if (written !== undefined) return dayIn(Number(written));
  const { year } = partsOf(today, 'jalali');
  const thisYear = dayIn(year);
  return thisYear !== null && thisYear >= today ? thisYear : dayIn(year + 1);
}
