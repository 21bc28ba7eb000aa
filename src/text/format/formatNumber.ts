// Numbers as people read them in each language, without Intl, which Apps Script does not promise to have in full.
import { LOCALES, type Language } from '../locales';

/** The text with the language's digits; so are a point or comma between digits, and a percent sign after one. */
export function localizeDigits(language: Language, text: string): string {
  const { digits, decimal, group, percent } = LOCALES[language].numbers;
  return text
    .replace(/(?<=\d)\.(?=\d)/g, decimal)
    .replace(/(?<=\d),(?=\d)/g, group)
    .replace(/(?<=\d)%/g, percent)
    .replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

export interface NumberStyle {
  /** Decimals shown, always that many; without it, as many as there are, up to `most`. */
  readonly decimals?: number;
  /** The most decimals shown where `decimals` is not given; 2 by default, 0 for a percentage. */
  readonly most?: number;
  /** Shows a share of 1 as a percentage: 0.25 as 25%. */
  readonly percent?: boolean;
  /** Separates thousands; true by default. Years want false. */
  readonly group?: boolean;
  /** Shows a plus before a number above zero. */
  readonly signed?: boolean;
}

/** A number as the language writes it: `1,234.5` or `۱٬۲۳۴٫۵`. Halves are rounded away from zero; NaN gives '', infinity ∞. */
export function formatNumber(
  language: Language,
  value: number,
  { decimals, percent = false, most = percent ? 0 : 2, group = true, signed = false }: NumberStyle = {},
): string {
  if (Number.isNaN(value)) return '';
  const size = Math.abs(percent ? value * 100 : value);
  const plain = size === Infinity ? '∞' : fixed(size, decimals, most);
  const text = (group ? separateThousands(plain) : plain) + (percent ? '%' : '');
  const { minus, plus } = LOCALES[language].numbers;
  const sign = value < 0 ? minus : signed ? plus : '';
  return (/[1-9∞]/.test(text) ? sign : '') + localizeDigits(language, text);
}

function fixed(size: number, decimals: number | undefined, most: number): string {
  const places = decimals ?? most;
  const text = round(size, places).toFixed(places);
  return decimals === undefined && places > 0 ? text.replace(/\.?0+$/, '') : text;
}

/** A number from 0 up as it is shown with so many decimals. */
export function round(size: number, places: number): number {
  const power = 10 ** places;
  // The small addition brings 1.005 (held as 1.00499…) to where a person expects it.
  return Math.round(size * power + 1e-9) / power;
}

const separateThousands = (text: string) => text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
