// Dates and times as people type them into a cell, in English and in figures.
import type { Spelling, Typed } from './typed';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = `(?<month>(?:${MONTHS})[a-z]*)\\.?`;
const NAMED = [
  `^${MONTH}[ -](?<day>\\d{1,2})(?:,? ?[ -](?<year>\\d{4}|\\d\\d))?$`, // May 5, May 5, 2026
  `^(?<day>\\d{1,2})[ -]${MONTH}(?:[ ,-]+(?<year>\\d{4}|\\d\\d))?$`, // 5 May, 5-May-2026
  `^${MONTH}[ -](?<year>\\d{4})$`, // May 2026
].map((source) => new RegExp(source, 'i'));
const TIME = /^(?:(?<date>.*\d)(?:T| +))?(?<hours>\d{1,2}):(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d))?(?: ?(?<half>[ap])m)?$/i;
const FULL_MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');

/** 30 December 1899, the day 0 of spreadsheets, in days before 1970. */
const EPOCH = 25_569;

/** The number of a calendar day; the month is counted from 1. Undefined for a day that does not exist. */
function serialOfDay(year: number, month: number, day: number): number | undefined {
  const shown = new Date(0);
  shown.setUTCFullYear(year, month - 1, day);
  return shown.getUTCMonth() === month - 1 && shown.getUTCDate() === day ? shown.getTime() / 86_400_000 + EPOCH : undefined;
}

const fullYear = (text: string | undefined, thisYear: number) => {
  if (text === undefined) return thisYear;
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

/** A date, a time or both; undefined for any other text. */
export function typedDate(text: string, spelling: Spelling): Typed | undefined {
  const clock = TIME.exec(text)?.groups;
  if (!clock) return typedDay(text, spelling);
  const [hours, minutes, seconds] = [Number(clock.hours), Number(clock.minutes), Number(clock.seconds ?? 0)];
  if (clock.half ? hours < 1 || hours > 12 : hours > 23) return undefined;
  const hour = clock.half ? (hours % 12) + (clock.half.toLowerCase() === 'p' ? 12 : 0) : hours;
  const time = (hour * 3600 + minutes * 60 + seconds) / 86_400;
  if (clock.date === undefined) return { value: time, pattern: clock.half ? 'h:mm:ss am/pm' : 'h:mm:ss' };
  const day = typedDay(clock.date, spelling);
  return day && 'value' in day ? { value: Number(day.value) + time, pattern: `${day.pattern} h:mm:ss` } : undefined;
}

function typedDay(text: string, { dayFirst, thisYear }: Spelling): Typed | undefined {
  const dated = (year: number, month: number, day: number, pattern: string): Typed | undefined => {
    const value = serialOfDay(year, month, day);
    return value === undefined || value < 0 ? undefined : { value, pattern };
  };
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), `yyyy${iso[2]}mm${iso[2]}dd`);
  const figures = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d\d))?$/.exec(text);
  // `7.11` is a number or a text, never a date without its year.
  if (figures && (figures[4] ?? figures[2] !== '.')) {
    const [first, second] = [Number(figures[1]), Number(figures[3])];
    const [day, month] = dayFirst ? [first, second] : [second, first];
    const parts = [...(dayFirst ? ['d', 'm'] : ['m', 'd']), ...(figures[4] === undefined ? [] : ['yyyy'])];
    return dated(fullYear(figures[4], thisYear), month, day, parts.join(figures[2]));
  }
  const named = NAMED.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  const name = named?.month?.toLowerCase() ?? '';
  const month = MONTHS.split('|').indexOf(name.slice(0, 3));
  if (!named || !FULL_MONTHS[month]?.startsWith(name)) return undefined;
  const patterns = [named.day && 'd', 'mmm', named.year && 'yyyy'].filter(Boolean).join(' ');
  return dated(fullYear(named.year, thisYear), month + 1, Number(named.day ?? 1), patterns);
}
