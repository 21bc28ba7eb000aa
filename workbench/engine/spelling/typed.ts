// The content of a cell after a text is typed into it. Google Sheets reads strings from scripts in the same way.
import { typedDate } from './typedDate';

/** How the spreadsheet's locale writes numbers and dates. */
export interface Spelling {
  readonly decimal: string;
  readonly group: string;
  /** Whether the day comes before the month in `1/2`. */
  readonly dayFirst: boolean;
  /** The number formats in which the locale shows a day, a time, and both. */
  readonly formats: { readonly day: string; readonly time: string; readonly dayAndTime: string };
  /** The year that a date without one belongs to. */
  readonly thisYear: number;
}

/** A formula's text, or a value and the number format that its spelling asks for. */
export type Typed = { readonly formula: string } | { readonly value: number | string | boolean; readonly pattern?: string };

const known = new Map<string, Spelling>();

/** The spelling of a locale such as `en_US`; made once for each locale and year. */
export function spellingOf(locale: string, thisYear: number): Spelling {
  const key = `${locale} ${thisYear}`;
  const spelling = known.get(key) ?? readLocale(locale, thisYear);
  known.set(key, spelling);
  return spelling;
}

/** Shows how many digits a day, a month and an hour have at least. */
const SMALL_FIGURES = Date.UTC(2026, 0, 5, 9, 7, 3);

function readLocale(locale: string, thisYear: number): Spelling {
  const language = locale.replace('_', '-');
  const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`, { useGrouping: true }).formatToParts(12345.6);
  const clock = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { ...options, timeZone: 'UTC' }).formatToParts(SMALL_FIGURES);
  const [days, times] = [clock({ dateStyle: 'short' }), clock({ timeStyle: 'medium' })];
  const order = days.map(({ type }) => type);
  const day = numberFormat(days);
  const hour = numberFormat(times.filter(({ type }) => type === 'hour'));
  return {
    decimal: numbers.find(({ type }) => type === 'decimal')?.value ?? '.',
    group: numbers.find(({ type }) => type === 'group')?.value ?? ',',
    dayFirst: order.indexOf('day') < order.indexOf('month'),
    formats: { day, time: numberFormat(times), dayAndTime: `${day} ${hour}:mm:ss` },
    thisYear,
  };
}

/** The number format that writes a day or a time as these parts do, with four digits for the year. */
function numberFormat(parts: readonly Intl.DateTimeFormatPart[]): string {
  const code = ({ type, value }: Intl.DateTimeFormatPart): string => {
    if (type === 'year') return 'yyyy';
    if (type === 'minute' || type === 'second') return type === 'minute' ? 'mm' : 'ss';
    if (type === 'dayPeriod') return 'am/pm';
    if (type === 'month' || type === 'day' || type === 'hour') return type.charAt(0).repeat(Math.min(value.length, 2));
    return type === 'era' ? '' : value.replace(/[\u200e\u200f]/g, '').replace(/\s/g, ' ');
  };
  return parts.map(code).join('').trim();
}

/** Reads a text as if it were typed into a cell of the given number format (`@` is plain text). */
export function typed(text: string, pattern: string | undefined, spelling: Spelling): Typed {
  if (pattern === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const bare = text.trim();
  if (/^(true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true' };
  const found = typedNumber(bare, spelling) ?? typedDate(bare, spelling);
  if (found) return found;
  return /^[+-]./.test(text) ? { formula: `=${text}` } : { value: text };
}

const literal = (sign: string) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const numberPatterns = new Map<string, RegExp>();

/** How a number is written with these signs; made once for each pair. */
function numberPattern({ decimal, group }: Spelling): RegExp {
  const known = numberPatterns.get(decimal + group);
  if (known) return known;
  const whole = String.raw`(?:\d{1,3}(?:${literal(group)}\d{3})+|\d+)`;
  const number = String.raw`(?:${whole}(?:${literal(decimal)}\d*)?|${literal(decimal)}\d+)`;
  const made = new RegExp(String.raw`^([+-]?)(\$?)(${number})(?:[eE]([+-]?\d+))?(%?)$`);
  numberPatterns.set(decimal + group, made);
  return made;
}

/** A number with its sign, groups, decimals, exponent, percent or dollar sign; undefined for any other text. */
function typedNumber(text: string, spelling: Spelling): Typed | undefined {
  const match = numberPattern(spelling).exec(text);
  if (!match) return undefined;
  const { decimal, group } = spelling;
  const [, sign, dollar, digits = '', exponent, percent] = match;
  const plain = digits.replaceAll(group, '').replace(decimal, '.');
  const value = Number(`${sign}${plain}${exponent ? `e${exponent}` : ''}`) / (percent ? 100 : 1);
  const decimals = plain.includes('.') ? '.00' : '';
  if (percent) return { value, pattern: `0${decimals}%` };
  if (dollar) return { value, pattern: `"$"#,##0${decimals}` };
  if (exponent) return { value, pattern: '0.00E+00' };
  return digits.includes(group) ? { value, pattern: `#,##0${decimals}` } : { value };
}
