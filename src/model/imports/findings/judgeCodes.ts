// Types of documents that are written as codes, such as `F` and `A`: which of them are credit notes.
import { foldName } from '../../names/foldName';
import { UNDECIDED } from './Finding';
import type { Treatment } from './judgeValues';

/** The codes of one language or program: its sales, and its credit notes. */
export interface CodesOfDocuments {
  sales: readonly string[];
  credits: readonly string[];
}

/** A row with a code. */
export interface CodedRow {
  code: string;
  /** `null` if it is blank or no number. */
  amount: number | null;
  /** The cells that may say what the row is: descriptions, and numbers of documents. */
  texts: () => readonly string[];
}

/** Letters alone, or letters and digits: `FA`, `381`, `TD04`. */
const CODE = /^(?:\p{L}{1,3}|(?=.*\p{N})[\p{L}\p{N}]{1,4})$/u;
/** A column of types of documents has no more codes. */
const MOST_CODES = 8;
/** As many spellings one code may have: `fa`, `FA`, `Fa `. */
const SPELLINGS = 4;
/** Rows of a code that are looked at. */
const LOOKED_AT = 200;
/** If at least this share of the rows of a code says so, they are credit notes; */
const CREDIT = 0.5;
/** where at most this share of the others does. */
const OTHERS = 0.1;

/** Whether the values are codes: two to eight of them, and no words. */
export function areCodes(values: readonly string[]): boolean {
  const codes = new Set<string>();
  for (const value of values) {
    codes.add(value);
    if (codes.size > MOST_CODES * SPELLINGS) return false;
  }
  const folded = new Set([...codes].map(foldName));
  return folded.size > 1 && folded.size <= MOST_CODES && [...folded].every((code) => CODE.test(code));
}

/**
 * The codes of credit notes by the other cells of their rows: «Avoir s/ facture 12», `AV242555`. None if no cell tells them apart.
 *
 * @param ofCredit what tells a credit note in a description or in the number of a document.
 */
export function creditCodes(rows: readonly Pick<CodedRow, 'code' | 'texts'>[], ofCredit: RegExp): ReadonlySet<string> {
  const found = new Map<string, { rows: number; credits: number }>();
  for (const { code, texts } of rows) {
    const seen = found.get(foldName(code)) ?? { rows: 0, credits: 0 };
    found.set(foldName(code), seen);
    if (seen.rows === LOOKED_AT) continue;
    seen.rows++;
    if (texts().some((text) => ofCredit.test(text))) seen.credits++;
  }
  const isBetween = [...found.values()].some(({ rows: all, credits }) => credits > all * OTHERS && credits < all * CREDIT);
  const credits = [...found].flatMap(([code, each]) => (each.credits >= each.rows * CREDIT ? [code] : []));
  return new Set(isBetween || credits.length === found.size ? [] : credits);
}

/**
 * How the rows of each code count, by its folded spelling: by the other cells of the rows, or else by the usual codes of a language, whose credit
 * notes are less than its sales. What neither tells must be decided (`ask`), but for the code with the most money if nothing tells any of them. Codes
 * with a known meaning are not in it, and no code is if the column has other words, or if one of them has negative amounts, so that the signs tell.
 */
export function judgeCodes(
  rows: readonly CodedRow[],
  { ofCredit, usual, isKnown }: { ofCredit: RegExp; usual: readonly CodesOfDocuments[]; isKnown: (code: string) => boolean },
): ReadonlyMap<string, Treatment | typeof UNDECIDED> {
  const coded = rows.filter(({ code }) => code.trim() !== '');
  const sums = sumsOf(coded);
  if (!areCodes(coded.map(({ code }) => code)) || [...sums.values()].some((sum) => sum < 0)) return new Map();
  const codes = [...sums.keys()];
  const main = codes.reduce((most, code) => ((sums.get(code) ?? 0) > (sums.get(most) ?? 0) ? code : most), codes[0] ?? '');
  const unknown = codes.filter((code) => !isKnown(code));
  const credits = creditCodes(coded, ofCredit);
  const isCreditByCode = credits.size > 0 ? new Map(codes.map((code) => [code, credits.has(code)])) : usualCredits(sums, usual);
  return new Map(
    unknown.map((code): [string, Treatment | typeof UNDECIDED] => {
      const isCredit = isCreditByCode.get(code);
      if (isCredit === undefined) return [code, isCreditByCode.size === 0 && code === main ? 'count' : UNDECIDED];
      return [code, isCredit ? 'negative' : 'count'];
    }),
  );
}

/** The sum of each code, by its folded spelling. */
function sumsOf(rows: readonly CodedRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { code, amount } of rows) sums.set(foldName(code), (sums.get(foldName(code)) ?? 0) + (amount ?? 0));
  return sums;
}

/** Whether each code is one of credit notes, by the languages that know the most of the codes; without those on which they differ. */
function usualCredits(sums: ReadonlyMap<string, number>, usual: readonly CodesOfDocuments[]): ReadonlyMap<string, boolean> {
  const languages = usual
    .map(({ sales, credits }) => new Map([...known(sales, false, sums), ...known(credits, true, sums)]))
    .filter((language) => sumIn(language, true, sums) < sumIn(language, false, sums));
  const most = Math.max(...languages.map(({ size }) => size));
  const best = languages.filter(({ size }) => size === most);
  return new Map(
    [...sums.keys()].flatMap((code): [string, boolean][] => {
      const [isCredit, ...others] = best.map((language) => language.get(code));
      return isCredit === undefined || others.some((other) => other !== isCredit) ? [] : [[code, isCredit]];
    }),
  );
}

const known = (codes: readonly string[], isCredit: boolean, sums: ReadonlyMap<string, number>): [string, boolean][] =>
  codes.map(foldName).flatMap((code): [string, boolean][] => (sums.has(code) ? [[code, isCredit]] : []));

const sumIn = (language: ReadonlyMap<string, boolean>, isCredit: boolean, sums: ReadonlyMap<string, number>): number =>
  [...language].reduce((sum, [code, is]) => (is === isCredit ? sum + (sums.get(code) ?? 0) : sum), 0);
