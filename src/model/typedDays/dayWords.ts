// Words of days in English and Persian, as people type them. Only read, never displayed. Keys are folded (`foldTyped`).
import type { Calendar } from '../calendar/Calendar';
import { foldLetters } from '../names/foldName';
import { foldDigits } from '../names/foldDigits';

const UNSEEN = /[\u0640\u064b-\u065f\u0670]|(?!\u200c)\p{Cf}/gu;

/**
 * One spelling for all ways to type the same words: lower case, single spaces, Latin digits, Persian letters, alef without its madd, marks
 * other than those of dates dropped, and digits apart from letters: «۲هفته» is `2 هفته`.
 */
export const foldTyped = (text: string): string =>
  foldLetters(foldDigits(text.normalize('NFKC')))
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(/[آأإ]/g, 'ا')
    .replace(/ئ/g, 'ی')
    .replace(/[^\p{L}\d/.-]+|[.](?!\d)|(?<!\d)[-./](?=\p{L})/gu, ' ')
    .replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/(?<=\d) (?:st|nd|rd|th|ام|م)(?= |$)/g, '')
    .replace(/(یک|دو|سه|چهار|پنج) (?=شنبه)/g, '$1')
    .replace(/پس (?=فردا)/g, 'پس')
    .replace(/سه (?=ماهه)/g, 'سه')
    .replace(/(?<=\d) ?([/.-]) ?(?=\d)/g, '$1')
    .replace(/ +/g, ' ')
    .trim();

/** A map from each of the words of a line to the place of the line. */
const numbered = (lines: readonly string[], first = 0): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, place) => line.split('|').map((word): [string, number] => [foldTyped(word), place + first])));

export const NEAR_DAYS: ReadonlyMap<string, number> = numbered(
  ['پریروز|day before yesterday', 'دیروز|yesterday', 'امروز|today|now|الان', 'فردا|tomorrow', 'پس‌فردا|day after tomorrow'],
  -2,
);

/** As in JavaScript: 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered([
  'sunday|sun|یکشنبه',
  'monday|mon|دوشنبه',
  'tuesday|tue|tues|سه‌شنبه',
  'wednesday|wed|چهارشنبه',
  'thursday|thu|thurs|پنج‌شنبه',
  'friday|fri|جمعه|آدینه',
  'saturday|sat|شنبه',
]);

const GREGORIAN_MONTHS = numbered(
  [
    'january|jan|ژانویه',
    'february|feb|فوریه',
    'march|mar|مارس|مارچ',
    'april|apr|آوریل|آپریل',
    'may|مه|می',
    'june|jun|ژوئن',
    'july|jul|ژوئیه|جولای',
    'august|aug|اوت|آگوست',
    'september|sep|sept|سپتامبر',
    'october|oct|اکتبر',
    'november|nov|نوامبر',
    'december|dec|دسامبر',
  ],
  1,
);
const JALALI_MONTHS = numbered(
  [
    'فروردین|farvardin',
    'اردیبهشت|ordibehesht',
    'خرداد|khordad',
    'تیر|tir',
    'مرداد|امرداد|mordad',
    'شهریور|shahrivar',
    'مهر|mehr',
    'آبان|aban',
    'آذر|azar',
    'دی|dey',
    'بهمن|bahman',
    'اسفند|esfand',
  ],
  1,
);

export interface NamedMonth {
  calendar: Calendar;
  /** 1–12. */
  month: number;
}

/** «مهرماه» is Mehr too. */
export function monthNamed(word: string): NamedMonth | null {
  const jalali = JALALI_MONTHS.get(word.replace(/ماه$/, ''));
  if (jalali !== undefined) return { calendar: 'jalali', month: jalali };
  const gregorian = GREGORIAN_MONTHS.get(word);
  return gregorian === undefined ? null : { calendar: 'gregorian', month: gregorian };
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    day: 'day|days|d|روز',
    week: 'week|weeks|wk|wks|w|هفته',
    month: 'month|months|mo|ماه',
    quarter: 'quarter|quarters|فصل|سه‌ماهه',
    year: 'year|years|yr|yrs|y|سال',
  }).flatMap(([unit, words]) => words.split('|').map((word): [string, Unit] => [foldTyped(word), unit as Unit])),
);

const COUNTS = numbered([
  'zero|صفر',
  'a|an|one|یک',
  'two|دو',
  'three|سه',
  'four|چهار',
  'five|پنج',
  'six|شش',
  'seven|هفت',
  'eight|هشت',
  'nine|نه',
  'ten|ده',
  'eleven|یازده',
  'twelve|دوازده',
]);

/** The number of one to four digits, or of a word up to twelve. */
export const countOf = (word: string): number | null => (/^\d{1,4}$/.test(word) ? Number(word) : (COUNTS.get(word) ?? null));

/** Seasons in Iran are quarters of the Jalali year; other quarters are of the calendar in use. */
export const SEASONS: ReadonlyMap<string, number> = numbered(['بهار', 'تابستان', 'پاییز', 'زمستان'], 1);
export const ORDINALS: ReadonlyMap<string, number> = numbered(
  ['first|1st|1|اول|یکم', 'second|2nd|2|دوم', 'third|3rd|3|سوم', 'fourth|4th|4|چهارم'],
  1,
);

/** 1 is ahead of today, −1 is back, 0 is the current one. */
export const DIRECTIONS: ReadonlyMap<string, number> = numbered(
  [
    'last|previous|past|ago|before|قبل|قبلی|پیش|گذشته',
    'this|current|این|جاری',
    'next|coming|later|ahead|from now|بعد|بعدی|دیگر|دیگه|آینده',
  ],
  -1,
);

/** Parts of a period: its first day, its middle, its last day. */
export type Part = 'start' | 'middle' | 'end';
export const PARTS: ReadonlyMap<string, Part> = new Map(
  Object.entries({
    start: 'start|beginning|early|اول|ابتدای|اوایل|آغاز|شروع',
    middle: 'middle|mid|وسط|نیمه|اواسط|میانه',
    end: 'end|late|پایان|آخر|انتهای|اواخر',
  }).flatMap(([part, words]) => words.split('|').map((word): [string, Part] => [foldTyped(word), part as Part])),
);
