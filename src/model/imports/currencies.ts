// Currencies as files write them: signs, codes and words.
import { foldName } from '../names/foldName';
import { stripAccents } from '../names/stripAccents';

/** ISO 4217 codes, plus IRT for the toman, which has no code. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'eur', 'euro', 'euros', 'یورو'],
  USD: ['$', 'usd', 'us$', 'dollar', 'dollars', 'دلار'],
  GBP: ['£', 'gbp', 'pound', 'pounds', 'پوند'],
  CHF: ['chf', 'fr.', 'sfr', 'sfr.'],
  JPY: ['jpy', 'yen', '¥'],
  CNY: ['cny', 'rmb', 'cn¥', 'yuan'],
  INR: ['₹', 'inr', 'rs', 'rs.'],
  RUB: ['₽', 'rub'],
  TRY: ['₺', 'try', 'tl', 'لیر'],
  SEK: ['sek'],
  NOK: ['nok'],
  DKK: ['dkk'],
  PLN: ['pln', 'zł'],
  CZK: ['czk', 'kč'],
  HUF: ['huf', 'ft'],
  RON: ['ron', 'lei'],
  UAH: ['₴', 'uah'],
  ILS: ['₪', 'ils'],
  KRW: ['₩', 'krw'],
  BRL: ['brl', 'r$'],
  MXN: ['mxn', 'mx$'],
  CAD: ['cad', 'ca$', 'c$'],
  AUD: ['aud', 'a$', 'au$'],
  NZD: ['nzd', 'nz$'],
  ZAR: ['zar'],
  SGD: ['sgd', 's$'],
  HKD: ['hkd', 'hk$'],
  AED: ['aed', 'درهم', 'درهم امارات'],
  SAR: ['sar'],
  QAR: ['qar'],
  KWD: ['kwd'],
  OMR: ['omr'],
  IQD: ['iqd'],
  IRR: ['﷼', 'irr', 'rial', 'rials', 'ریال'],
  IRT: ['irt', 'toman', 'tomans', 'تومان', 'تومن'],
};

const CODES = new Map(Object.entries(WRITTEN).flatMap(([code, words]) => words.map((word) => [foldName(word), code] as const)));

/** The currency of a word or sign; `null` for any other text. */
export const currencyOfWord = (word: string): string | null => CODES.get(foldName(word)) ?? null;

/** The unit of money in a cell of a column of currencies: 1,000 for `TEUR`, `kEUR`, «هزار تومان» and `EUR thousand`; 1 without any. */
export const unitOfCurrency = (cell: string): number => (currencyOfWord(cell) === null ? unitOfHeader(`(${cell})`) : 1);

/** The currency of such a cell without its unit; the cell in capitals if it is unknown, and `null` for a unit alone and a blank cell. */
export function currencyOfCell(cell: string): string | null {
  const written = cell.trim();
  if (written === '') return null;
  if (unitOfCurrency(written) === 1) return currencyOfWord(written) ?? written.toUpperCase();
  return currencyOfHeader(`(${written})`) ?? currencyOfAmount(written);
}

/**
 * The currency of a cell where the amounts have a unit, which that of the cell repeats; where they have none, with the unit of the cell: `TEUR`.
 * `null` for a blank cell, and for a unit that is a repetition.
 */
export const currencyInUnits = (cell: string, hasUnit: boolean): string | null =>
  hasUnit || unitOfCurrency(cell) === 1 ? currencyOfCell(cell) : cell.trim().toUpperCase();

/** Digits, marks, brackets and spaces of an amount; the rest is the currency. */
const BESIDE_NUMBER = /[\d\u0660-\u0669\u06f0-\u06f9.,'’٫٬،/()\s%٪+−–-]+/gu;

/** The currency written before or after an amount: `€1,000`, `900 USD`, `۱۰,۰۰۰ ریال`. `null` if there is none. */
export function currencyOfAmount(amount: string): string | null {
  if (/^[\d.,\s-]*$/.test(amount)) return null;
  // Most cells with a currency; the result is the same.
  const [, sign] = /^\s*-?([€$£₹])[\d.,\s]+$/.exec(amount) ?? [];
  if (sign !== undefined) return currencyOfWord(sign);
  const words = amount
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .split(BESIDE_NUMBER);
  for (const word of [words.join(''), ...words]) {
    const code = currencyOfWord(word) ?? currencyOfWord(word.replace(UNIT_BESIDE, ''));
    if (code !== null) return code;
  }
  return null;
}

/** A unit that touches the currency: k€, M$, TEUR, €k, Mio€. */
const UNIT_BESIDE = /^(?:[kmt]|mio|mrd|bn)(?=\p{Sc}|[a-z]{3}$)|(?<=\p{Sc})(?:[kmb]|mm|bn|mio|mrd)$/iu;

/**
 * The currency that a header names in brackets or as its last word: `Amount (EUR)`, `جمع فروش (میلیون ریال)`, `Betrag €`. A sign or a code in
 * capitals may be anywhere: `Net sales £ 2025`.
 */
export function currencyOfHeader(header: string): string | null {
  const brackets = [...header.matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, inside = '']) => inside);
  const last = /[^\s()[\]_]+$/.exec(header.trim())?.[0] ?? '';
  const words = [...brackets.flatMap((inside) => [inside, ...inside.split(/[\s/,،]/)]), last];
  for (const word of words) {
    // A unit before the currency: k€, m$, TEUR.
    const found = [word, word.replace(/^[km]|^t(?=[A-Z]{3}$)/i, '')].find((each) => currencyOfWord(each) !== null);
    if (found !== undefined && (word !== last || CODES_AND_SIGNS.test(foldName(found)))) return currencyOfWord(found);
  }
  const inside = header.split(/[\s()[\]]+/).find((word) => SIGN_OR_CODE.test(word) && currencyOfWord(word) !== null);
  return inside === undefined ? null : currencyOfWord(inside);
}

const SIGN_OR_CODE = /^(?:\p{Sc}|EUR|USD|GBP|CHF|AED|IRR|ریال|تومان)$/u;

/** What names a currency at the end of a header too, unlike `ft` or `pounds`. */
const CODES_AND_SIGNS = /^[A-Z]{3}$|\p{Sc}|^(ریال|تومان|یورو|دلار|rials?|tomans?|euros?|dollars?)$/iu;

/** The value of Iranian currencies in rials. Fixed by law, so users need not enter it. */
export const RIALS: Readonly<Record<string, number>> = { IRR: 1, IRT: 10 };

/** Words and signs for units of money, the largest first, in lower case and without accents. */
const UNITS_OF_MONEY: readonly (readonly [number, RegExp])[] = [
  [
    1e9,
    /(?<!\p{L})(bn|billions?|mrd|mld|milliarden|milliards?|miliard[iy]?|bilh(?:ao|oes)|milyar|miles de millon(?:es)?)(?!\p{L})|میلیارد/u,
  ],
  [1e7, /(?<!\p{L})crores?(?!\p{L})|(?<=(?:rs\.?|inr|₹|in)\s?)cr\.?(?!\p{L})/u],
  [
    1e6,
    /(?<!\p{L})(mn|mio|mill?|mln|millions?|millionen|millon(?:es)?|milion[ei]|milh(?:ao|oes)|miljoen(?:en)?|miljon(?:er)?|mio|mkr|msek|mnok|mdkk|milyon|m[€$£]|m\s?(?:eur|chf|usd|gbp|jpy|cny|inr|rub|try|sek|nok|dkk|pln|czk|huf|cad|aud|nzd|zar|sgd|hkd|aed|brl|mxn))(?!\p{L})|[€$£]\s?m(?!\p{L})|(?<!\p{L})(?:eur|usd|gbp|chf)\s?m(?!\p{L})|میلیون|(?<!\p{L})م\.?\s?(?:ریال|تومان)(?!\p{L})/u,
  ],
  [1e5, /(?<!\p{L})(lakhs?|lacs?)(?!\p{L})/u],
  [
    1e3,
    /(?<!\p{L})(k(?!\p{N})|thousands?|tsd|tausend|milliers?|miles(?= *(?:de|€|eur|\)))|en miles|migliaia|milhar(?:es)?|duizend(?:en)?|tys|bin(?= *(?:tl|₺|try|lira|\)))|t€|[tk](?:eur|chf|usd|gbp|jpy|cny|inr|rub|try|sek|nok|dkk|pln|czk|huf|cad|aud|nzd|zar|sgd|hkd|aed|brl|mxn|kr)|tusen(?:tal)?|tusind)(?!\p{L})|k[€$£]|[€$£]k(?!\p{L})|['(/\s$€£]000s?(?!\d)|[x×*]\s*[€$£]?\s*1[.,' ]?000(?!\d|[.,]\d)|هزار/u,
  ],
] satisfies [number, RegExp][];
/** A thousand in Portuguese and Spanish, and a million in English: `R$ mil`, `em mil`, `mil euros`. */
const MIL = /(?<!\p{L})mil(?!\p{L})/u;
const IS_THOUSAND =
  /r\$\s?mil|(?<!\p{L})(?:em|en) mil|(?<!\p{L})mil\s?(?:r\$|€|reais|euros|pesos|dolares|soles|de (?:reais|euros|pesos))/u;

/** Whether a header has a word for its unit that is a thousand in one language and a million in another. */
export const isUnitAmbiguous = (header: string): boolean => MIL.test(inPlainLetters(header));

const inPlainLetters = (header: string): string => stripAccents(header.normalize('NFKC').toLowerCase());

/** The unit of money in a header: `(k€)`, `in thousands`, `(Mio. EUR)`, `میلیون ریال`. 1 if the header has none. */
export function unitOfHeader(header: string): number {
  const text = inPlainLetters(header);
  const isThousand = IS_THOUSAND.test(text);
  const found = UNITS_OF_MONEY.find(([, words]) => words.test(isThousand ? text.replace(MIL, ' ') : text));
  return found?.[0] ?? (isThousand ? 1e3 : 1);
}

/**
 * What a title or a footnote says of all amounts: `All figures in thousands`, `in Tsd. €`, `$ in millions`, «ارقام به میلیون ریال». It may end
 * with the unit in brackets alone: «فروش سالانه (میلیون ریال)», `Sales by customer (EUR thousand)`.
 */
const OF_AMOUNTS = new RegExp(
  [
    /(?<!\p{L})(in|en)(?!\p{L})|figures|amounts|values|angaben|beträge|werte|montants|chiffres|importes|importi|valori|valores|bedragen|tutarlar|(?<!\p{L})(?:em|x|×)(?!\p{L})|\p{Sc}|ارقام|مبالغ|مبلغ|رقم/u,
    /(?:[([]|[,،;:–-]\s*)(?:MONEY )?(?:thousands?|millions?|billions?|lakhs?|crores?|k|mn|mio\.?|mln|tsd\.?|tys\.?|mrd\.?|teur|keur|kusd|tchf|tkr|mkr|[tm](?:sek|nok|dkk)|t€|k€|bin|milyon|ریال|تومان|هزار|میلیون|میلیارد)(?: MONEY)?[)\]]?\s*$/u,
  ]
    .map(({ source }) => source.replaceAll('MONEY', '(?:\\p{L}{3}|euros?|dollars?|rials?|tomans?|ریال|تومان)'))
    .join('|'),
  'iu',
);

/** Customers after the currency or the country that tells them from the others: `GBP customers`, `UK accounts`. */
const OF_SOME =
  /(?<!\p{L})(?!(?:All|Our|The|Key|Top|By)(?!\p{L}))(?:\p{Lu}\p{L}*|\p{Sc})[\s-]+(?:customers|accounts|clients|companies|invoices)(?!\p{L})/u;
/** `except GBP`, `außer CHF`. */
const EXCEPT = /(?<!\p{L})(?:except|other than|außer|ausgenommen|sauf|excepto|salvo)\s+(?:for\s+)?(\p{L}+|\p{Sc})/iu;

/** Whether a note is about the amounts of some customers only: `GBP customers are shown in GBP`. */
const isOfSome = (text: string): boolean => OF_SOME.test(text) || currencyOfWord(EXCEPT.exec(text)?.[1] ?? '') !== null;

/**
 * The currency that a title or a footnote names for all amounts: `in T€`, «کلیه مبالغ به ریال می‌باشد». `null` if it names none, several, or one
 * for some of the amounts.
 */
export function currencyOfNote(text: string): string | null {
  if (!isOfAmounts(text) || isOfSome(text)) return null;
  const words = text
    .split(/[^\p{L}\p{Sc}]/u)
    .filter((word) => /^[A-Z]{3}$|\p{Sc}/u.test(word) || IRANIAN.has(currencyOfWord(word)));
  const codes = new Set([currencyOfHeader(text), ...words.map(currencyOfWord)].filter((code) => code !== null));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

const IRANIAN: ReadonlySet<string | null> = new Set(['IRR', 'IRT']);

/** The unit of money in a title or a footnote; 1 if it names none for the amounts. */
export const unitOfNote = (text: string): number => (isOfAmounts(text) ? unitOfHeader(text) : 1);

const isOfAmounts = (text: string): boolean => OF_AMOUNTS.test(text) || endsWithUnit(text);

/** Whether a title ends with nothing but a unit, perhaps of a currency, in brackets or after a mark: `Fatturato (migliaia di euro)`. */
function endsWithUnit(text: string): boolean {
  const [, end = ''] = /[([,،;:–-]\s*([^([,،;:–)\]-]+)[)\]]?\s*$/u.exec(inPlainLetters(text)) ?? [];
  const rest = UNITS_OF_MONEY.reduce((left, [, words]) => left.replace(new RegExp(words.source, 'gu'), ' '), end);
  const words = rest.split(/[^\p{L}\p{Sc}]+/u).filter((word) => word !== '' && !BESIDE_UNIT.test(word));
  return rest !== end && words.every((word) => currencyOfWord(word) !== null);
}

const BESIDE_UNIT = /^(?:of|in|en|em|de|di|von|van|av|w|x|kr|reais|pesos)$/;
