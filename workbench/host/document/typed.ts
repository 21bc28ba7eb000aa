// What a cell holds after a text was typed into it: Google Sheets reads script's strings in the same way.
import { typedDate } from './typedDate';

/** How the spreadsheet's locale writes numbers and dates. */
export interface Spelling {
  readonly decimal: string;
  readonly group: string;
  /** Whether the day comes before the month in `1/2`. */
  readonly dayFirst: boolean;
  /** The year that a date without one belongs to. */
  readonly thisYear: number;
}

/** A formula's text, or a value and the number format that its spelling asks for. */
export type Typed = { readonly formula: string } | { readonly value: number | string | boolean; readonly pattern?: string };

/** The spelling of a locale such as `en_US`. */
export function spellingOf(locale: string, thisYear: number): Spelling {
  const language = locale.replace('_', '-');
  const parts = new Intl.NumberFormat(`${language}-u-nu-latn`, { useGrouping: true }).formatToParts(12345.6);
  const order = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { dateStyle: 'short' })
    .formatToParts(0)
    .map(({ type }) => type);
  return {
    decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    group: parts.find(({ type }) => type === 'group')?.value ?? ',',
    dayFirst: order.indexOf('day') < order.indexOf('month'),
    thisYear,
  };
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
