// Numbers as people read them in each language, without Intl, which Apps Script does not promise to have in full.
import type { Language } from './Language';

const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';

/** The text with Persian digits; a point between digits becomes ٫ and a comma between digits ٬. */
export function persianDigits(text: string): string {
  return text
    .replace(/(?<=\d)\.(?=\d)/g, '٫')
    .replace(/(?<=\d),(?=\d)/g, '٬')
    .replace(/(?<=\d)%/g, '٪')
    .replace(/\d/g, (digit) => PERSIAN.charAt(Number(digit)));
}

export interface NumberStyle {
  /** Decimals shown, always that many; left out, as many as there are, up to two (none for a percentage). */
  readonly decimals?: number;
  /** Shows a share of 1 as a percentage: 0.25 as 25%. */
  readonly percent?: boolean;
  /** Separates thousands; true unless told. Years want false. */
  readonly group?: boolean;
}

/** A number in words of the language: `1,234.5` or `۱٬۲۳۴٫۵`. Halves are rounded away from zero; NaN gives '', infinity ∞. */
export function formatNumber(
  language: Language,
  value: number,
  { decimals, percent = false, group = true }: NumberStyle = {},
): string {
  if (Number.isNaN(value)) return '';
  const size = Math.abs(percent ? value * 100 : value);
  const plain = size === Infinity ? '∞' : fixed(size, decimals, percent);
  const text = (group ? separateThousands(plain) : plain) + (percent ? '%' : '');
  const minus = value < 0 && /[1-9∞]/.test(text) ? '−' : '';
  if (language === 'en') return minus + text;
  // The mark keeps the minus at the left of its number in a right-to-left sentence.
  return (minus && `\u200e${minus}`) + persianDigits(text);
}

function fixed(size: number, decimals: number | undefined, percent: boolean): string {
  const places = decimals ?? (percent ? 0 : 2);
  const power = 10 ** places;
  // The small addition brings 1.005 (held as 1.00499…) to where a person expects it.
  const text = (Math.round(size * power + 1e-9) / power).toFixed(places);
  return decimals === undefined && places > 0 ? text.replace(/\.?0+$/, '') : text;
}

const separateThousands = (text: string) => text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
