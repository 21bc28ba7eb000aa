import { foldName } from '../names/foldName';
import { monthOfName } from './monthOfName';

/** The numbers of a written date, before the order of day and month is known. */
export type DateParts =
  | { kind: 'serial'; days: number }
  /** The month is known by its name or position. `named` is the calendar of a month name. */
  | { kind: 'plain'; year: string; month: number; day: number; named: 'gregorian' | 'jalali' | null }
  /** `first` and `second` are day and month, in the column's order. */
  | { kind: 'ordered'; first: number; second: number; year: string };

const CLOCK_TIME = /(?:[t\s,،]+|\s*[-|]\s*|\s*ساعت\s*)\d{1,2}:\d{2}.*$/i;
/** In all languages that files come in, in full or shortened. A month is never one: `mar` is March. */
const WEEKDAYS = new RegExp(
  [
    '^(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?$|شنبه$|^جمعه$',
    '^(mo|di|mi|do|fr|sa|so)$|^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)$',
    '^(lun|mer|jeu|ven|sam|dim)$|^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$',
    '^(mié|jue|vie|sáb|dom)$|^(lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)$',
    '^(gio|sab)$|^(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)$',
  ].join('|'),
  'u',
);
const SMALL_WORDS = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'of',
  'er',
  'de',
  'del',
  'le',
  'el',
  'den',
  'der',
  'یک',
  'دو',
  'سه',
  'چهار',
  'پنج',
  'ماه',
]);

/** 1970-01-01 as a serial number. */
const FIRST_DAY_OF_EPOCH = 25_569;

const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/;

/** Splits a date into its parts. Drops the time of day without converting time zones. `null` if the text does not look like a date. */
export function dateParts(text: string): DateParts | null {
  // Most cells of a large file; the result is the same.
  const [, year = '', month, day] = ISO.exec(text) ?? [];
  if (year !== '') return { kind: 'plain', year, month: Number(month), day: Number(day), named: null };
  const cleaned = foldLetters(text).replace(CLOCK_TIME, '');
  return serialNumber(cleaned) ?? numericDate(cleaned) ?? dateWithName(cleaned);
}

/** Folded word by word, because spaces separate the parts here. Spaces around marks are removed. */
const foldLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .split(/\s+/)
    .map(foldName)
    .join(' ')
    .replace(/ ?([-/.]) ?/g, '$1');

/** Seconds or milliseconds since 1970, of 2001 to 2033. */
const EPOCH = /^(1\d{9})(?:\d{3})?$/;

function serialNumber(text: string): DateParts | null {
  const [, seconds] = EPOCH.exec(text) ?? [];
  if (seconds !== undefined) return { kind: 'serial', days: Math.floor(Number(seconds) / 86_400) + FIRST_DAY_OF_EPOCH };
  return /^\d{5}([.,]\d+)?$/.test(text) ? { kind: 'serial', days: Number(text.slice(0, 5)) } : null;
}

function numericDate(text: string): DateParts | null {
  const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})(?:t\d{4,6}z?)?$/.exec(text);
  if (yearFirst)
    return { kind: 'plain', year: yearFirst[1] ?? '', month: Number(yearFirst[3]), day: Number(yearFirst[4]), named: null };
  const [, first, mark, second, year] = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? [];
  if (year === undefined) return null;
  // Dots are only used in countries that put the day first.
  if (mark === '.') return { kind: 'plain', year, month: Number(second), day: Number(first), named: null };
  return { kind: 'ordered', first: Number(first), second: Number(second), year };
}

function dateWithName(text: string): DateParts | null {
  const words = (text.match(/\p{L}+|\d+/gu) ?? []).filter((word) => !WEEKDAYS.test(word) && !SMALL_WORDS.has(word));
  const [one, two, ...more] = words.filter((word) => /\d/.test(word));
  const [name, ...others] = words.filter((word) => !/\d/.test(word));
  const named = monthOfName((name ?? '').replace(/ماه$/, ''));
  if (!named || one === undefined || two === undefined || more.length + others.length > 0) return null;
  const [year, day] = one.length === 4 ? [one, two] : [two, one];
  return { kind: 'plain', year, month: named.month, day: Number(day), named: named.calendar };
}
