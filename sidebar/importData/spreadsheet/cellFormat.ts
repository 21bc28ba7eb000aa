// What a number format says about the numbers in a cell: they are dates, times, shares or money.
import { currencyOfWord } from '../../../src/model/imports/currencies';

export interface CellFormat {
  kind: 'number' | 'date' | 'time' | 'share';
  /** The sign or word of its currency, as the format writes it; '' without one. */
  currency: string;
}

const PLAIN: CellFormat = { kind: 'number', currency: '' };
/** Formats without a code in the file. The currency of those with one depends on the computer, so they say nothing about it. */
const BUILT_IN: readonly [from: number, to: number, kind: CellFormat['kind']][] = [
  [9, 10, 'share'],
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
];

/** @param code the format's code in the file, such as `#,##0.00 "€"`; `null` for a built-in format. */
export function cellFormat(id: number, code: string | null): CellFormat {
  if (code === null) {
    const kind = BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2];
    return kind === undefined ? PLAIN : { kind, currency: '' };
  }
  const currency = currencyIn(code);
  // Texts, colours and conditions are not part of the number; neither are letters after a backslash.
  const bare = code
    .split(';')[0]!
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/am\/pm|a\/p|general|standard/gi, '');
  if (/[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))) return { kind: 'date', currency: '' };
  if (/[hs]/i.test(bare)) return { kind: 'time', currency: '' };
  return { kind: bare.includes('%') ? 'share' : 'number', currency };
}

/** `[$€-407] #,##0`, `#,##0 "ریال"`, `$#,##0` */
function currencyIn(code: string): string {
  const named = [...code.matchAll(/\[\$([^\]-]+)(?:-[^\]]*)?\]|"([^"]+)"|([€$£¥₹﷼])/g)];
  const words = named.map(([, bracketed, quoted, sign]) => (bracketed ?? quoted ?? sign ?? '').trim());
  return words.find((word) => word !== '' && currencyOfWord(word) !== null) ?? '';
}
