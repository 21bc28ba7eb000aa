import { foldLetters } from '../names/foldName';

/** A figure without its unit. */
export interface SplitUnit {
  figure: string;
  /** The unit as a power of ten. */
  power: number;
  /** Whether the unit is a lone `M`: a million, but a thousand in exports that write `MM` for a million. */
  isLetterM: boolean;
}

/**
 * Words for a power of ten, in all languages together. Words that mean different numbers in different languages are left out: `mil` (1,000
 * or a million), `billón` and `Billion` of 10^12, `cr` without rupees, which is a credit, and `T` without a currency.
 */
const WORDS: readonly (readonly [power: number, words: string])[] = [
  [3, 'k|tsd\\.?|tausend|thousand|milliers?|هزار'],
  [5, 'lakhs?|lacs?'],
  [6, 'mm|mn|mio\\.?|mill\\.?|millions?|millionen|millones|millón|milioni|milhões|میلیون'],
  [7, 'crores?'],
  [9, 'bn|mrd\\.?|milliarden?|milliards?|billions?|miliardi|میلیارد'],
];
const MONEY = '\\p{Sc}|eur|usd|gbp|chf|inr|rs\\.?';
const DIGIT = '[\\d۰-۹٠-٩]';
const ALL_WORDS = WORDS.map(([, words]) => words).join('|');
/** After the digits, perhaps with the currency between: `340k`, `1.2 Mio. €`, `3 € Mio`, `12B`. */
const AFTER = new RegExp(
  `(?<=${DIGIT}[.,]?\\s*(?:(?:${MONEY})\\s*)?)(?:(${ALL_WORDS}|m)(?=\\s*(?:${MONEY})|(?![\\p{L}\\d]))|(?<=${DIGIT})(b)(?![\\p{L}\\d])|(t|cr)(?=\\s*(?:${MONEY})))`,
  'iu',
);
/** Before the currency: `k€ 340`, `TEUR 340`, `Mio. € 3`. */
const BEFORE = new RegExp(`^([-−(]?\\s*)(${ALL_WORDS}|m|t)\\s*(?=(?:${MONEY})\\s*[-−]?\\s*${DIGIT})`, 'iu');
/** `₹2.5 Cr`. */
const RUPEES = new RegExp(`(?<=(?:₹|inr|rs\\.?)\\s*[\\d.,]+\\s*)cr\\.?(?!\\p{L})`, 'iu');
/** «۲ هزار میلیارد» has two. */
const MOST_WORDS = 2;

const ANY_DIGIT = new RegExp(DIGIT);
/** A longer text is not a figure. */
const LONGEST = 60;

const powerOf = (word: string): number => {
  const bare = word.toLowerCase();
  const known = WORDS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(bare))?.[0];
  return known ?? { m: 6, b: 9, t: 3 }[bare] ?? 7;
};

/** Splits the unit off a figure: `£340k`, `€3 Mio.`, `2,5 Mrd`, `12 bn`, `3 lakh`, `T€ 340`, «۹۶٫۴ میلیون ریال». `null` without a unit. */
export function splitUnit(text: string): SplitUnit | null {
  if (text.length > LONGEST || !ANY_DIGIT.test(text)) return null;
  let figure = foldLetters(text.normalize('NFKC').replace(/\p{Cf}/gu, ''));
  let power = 0;
  let isLetterM = false;
  for (let words = 0; words < MOST_WORDS; words++) {
    const found = AFTER.exec(figure) ?? RUPEES.exec(figure) ?? BEFORE.exec(figure);
    if (!found) break;
    const before = found[0] === found[1] || found.index > 0 ? '' : (found[1] ?? '');
    const word = found[0].slice(before.length).trim();
    power += powerOf(word.replace(/\.$/, ''));
    isLetterM ||= /^m$/i.test(word);
    figure = `${figure.slice(0, found.index)}${before}${figure.slice(found.index + found[0].length)}`;
  }
  return power === 0 ? null : { figure: figure.trim(), power, isLetterM };
}
