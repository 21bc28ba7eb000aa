import { foldDigits } from '../names/foldDigits';
import { foldLetters } from '../names/foldName';

export type DecimalMark = '.' | ',';

/** A number in a file without the parts that do not affect its digits. */
export interface WrittenNumber {
  /** Digits with `.` and `,` as written, `'` for an unambiguous thousands separator, and an optional exponent: `1'234.5e+7`. */
  digits: string;
  /** The decimal mark in `digits` when the number itself is unambiguous. */
  mark: DecimalMark | null;
  negative: boolean;
  percent: boolean;
}

/** Currency signs and words. Excludes `k` and "million", which change the value (`splitUnit`). */
const CURRENCY =
  /\p{Sc}|(?<!\p{L})(?:(?![kmt]\p{Sc})[a-z]{1,2}\p{Sc}|rs\.?|zł|kč|kr\.?|fr\.?|eur|euros?|usd|dollars?|gbp|pounds?|chf|sek|nok|dkk|pln|czk|huf|ron|try|tl|rub|inr|cny|rmb|jpy|krw|aud|cad|nzd|brl|mxn|zar|aed|sar|qar|kwd|omr|iqd|irr|irt|rials?|tomans?|ریال|تومان|تومن|درهم|دلار|یورو)(?!\p{L})/giu;
/**
 * The sign or the word for percent, in the languages of files, on either side of the digits. `Percent 2024` is the header of a year, not a
 * number.
 */
const PERCENT =
  /(?:[%٪]|(?<!\p{L})(?:در.?صد|per ?cent|pct|prozent|pour ?cent|por ?cien(?:to)?)(?!\p{L}|.*\p{N}{4})\.?)(?:(?<!\p{N}.*)|(?!.*\p{N}))/iu;
/** Whether a number is in percent: it has the sign or the word. */
export const hasPercent = (text: string): boolean => PERCENT.test(text);
/** Persian writes decimals as ۱۲٫۵ or ۱۲/۵, and thousands as ۱٬۲۳۴ or ۱،۲۳۴. */
const PERSIAN_DECIMAL = /٫|(?<=[۰-۹])\/(?=[۰-۹])/g;
const THOUSANDS_ONLY = /[٬،’]|(?<=\d) +(?=\d)/g;
/** Two slashes part thousands, as on a Persian keyboard: 126/750/000. One of them is a decimal mark, or a fraction. */
const SLASHED = /^\d{1,3}(\/\d{3}){2,}(?![/\d])/;
/** A dash after the decimal mark, a colon or a slash means no cents: 1.250,- and 1250:- and 5,50,000/-. After a digit it is a minus. */
const NO_CENTS = /^(.*[\d۰-۹٠-٩])([.,:/])-{1,2}$/;
const SHAPE = /^(?=[.,]?\d)[\d.,']*(?:e[+-]?\d{1,3})?$/;

const PLAIN = /^\s*(-?)[€$£₹]? ?([\d.,]+) ?[€$£₹]?\s*$/;

/** Strips what surrounds the digits: currency, brackets or a minus on either side, percent, spaces. `null` for any other text. */
export function writtenNumber(text: string): WrittenNumber | null {
  // Most cells of a large file; the result is the same.
  const [, minus, plain] = PLAIN.exec(text) ?? [];
  if (plain !== undefined)
    return SHAPE.test(plain) ? { digits: plain, mark: null, negative: minus === '-', percent: false } : null;
  const bare = foldLetters(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[−–—]/g, '-')
    .trim();
  const percent = hasPercent(bare);
  let rest = bare.replace(PERCENT, ' ').replace(CURRENCY, ' ').toLowerCase().trim();
  // Accounting formats show zero as a dash beside the currency.
  if (rest === '-' && bare !== '-') return { digits: '0', mark: null, negative: false, percent: false };
  const take = (shape: RegExp): boolean => {
    const inner = shape.exec(rest)?.[1];
    rest = inner?.trim() ?? rest;
    return inner !== undefined;
  };
  const inBrackets = take(/^\((.*)\)$/);
  const [, beforeDash, cents] = NO_CENTS.exec(rest) ?? [];
  if (beforeDash !== undefined) rest = /[:/]/.test(cents ?? '') ? beforeDash : `${beforeDash}${cents}`;
  const negative = take(/^-(.*)$/) || take(/^(.*)-$/) || inBrackets;
  take(/^\+(.*)$/);

  const plainRest = foldDigits(rest);
  if (SLASHED.test(plainRest)) rest = plainRest.replace(/\//g, "'");
  const persian = rest.replace(/[.,]/g, "'").replace(PERSIAN_DECIMAL, '.');
  const isPersian = persian.includes('.');
  const mark = isPersian || cents === '.' ? '.' : cents === ',' ? ',' : null;
  const digits = foldDigits(isPersian ? persian : rest).replace(THOUSANDS_ONLY, "'");
  return SHAPE.test(digits) ? { digits, mark, negative, percent } : null;
}
