import { stripAccents } from '../names/stripAccents';
import { monthOfName } from './monthOfName';

/** Words for a year that is not over, in the forms that headers have. */
const TO_DATE =
  /(?<!\p{L})(?:year-to-date|to-date|so-far|ytd|fytd|jtd|lfd|laufend(?:es)?(?:-jahr)?|kumuliert|aufgelaufen|cumule?|en-cours|acumulad[oa]s?|acum|از-ابتدای-سال|تاکنون|تا-کنون|تا-امروز)(?!\p{L})/u;
/** Words before the last month: `until Oct`, `Jan-Oct`, «تا مهر». */
const UNTIL = /^(until|till|through|thru|to|as|of|end|bis|ende|jusqu|a|fin|hasta|al|ate|fino|tot|en|met|t|m|تا|پایان)$/;

/** How many months a year has so far: `2025 (10M)`, `9 months 2025`, «نه‌ماهه ۱۴۰۴». Twelve are all of it, and three in Persian a quarter with a number. */
const SO_MANY_MONTHS =
  /(?<![\p{L}\p{N}])(?:(?:[1-9]|1[01])-?(?:m|mo|mos|months?|monate?|mois|meses|mesi|maanden|ماهه|ماه)|(?:دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده)-?ماهه)(?!-?(?:اول|دوم|سوم|چهارم|نخست))(?![\p{L}\p{N}])/u;

export interface ToDate {
  /** The last month of the figures, 1–12, in the calendar of its name; `null` if the header does not say. */
  until: number | null;
  /** The header without the words for it. */
  rest: string;
}

/**
 * Splits the words for a year that is not over off a header without its year: `Net sales YTD Oct`, `Sales Jan–Oct`, `Umsatz bis Oktober`, `Sales
 * 9M`, «فروش تا مهر». A month alone is a figure of that month.
 *
 * @param folded the words of the header, folded, with `-` between them.
 * @returns `null` if the header says nothing of the kind.
 */
export function splitToDate(folded: string): ToDate | null {
  const plain = stripAccents(folded);
  if (SO_MANY_MONTHS.test(plain)) {
    const rest = plain.split(SO_MANY_MONTHS).join('-');
    return { until: null, rest: rest.replace(/-+/g, '-').replace(/^-|-$/g, '') };
  }
  const isNamed = TO_DATE.test(plain);
  const words = plain
    .replace(TO_DATE, '-')
    .split('-')
    .filter((word) => word !== '');
  const months = words.map((word) => (/\p{L}/u.test(word) ? (monthOfName(word)?.month ?? null) : null));
  const found = months.filter((month) => month !== null);
  const at = months.lastIndexOf(found[found.length - 1] ?? null);
  const isRange = found.length === 2 && found[0] === 1 && (found[1] ?? 0) > 1 && found[1] !== 12;
  const isUntil = found.length === 1 && UNTIL.test(words[at - 1] ?? '');
  if (!isNamed && !isRange && !isUntil) return null;
  const numbered = found.length === 0 ? words.findIndex((word) => /^(0?[1-9]|1[0-2])$/.test(word)) : -1;
  const rest = words.filter(
    (word, place) => months[place] === null && place !== numbered && (found.length === 0 || !UNTIL.test(word)),
  );
  const until = found[found.length - 1] ?? (numbered >= 0 ? Number(words[numbered]) : null);
  return { until, rest: rest.join('-') };
}
