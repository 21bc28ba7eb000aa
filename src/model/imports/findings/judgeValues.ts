// Decides which rows count by their status or type: "Cancelled" does not count, and a credit note is subtracted.
import { foldName } from '../../names/foldName';
import { squeezeName } from '../../names/squeezeName';
import { stripAccents } from '../../names/stripAccents';
import { remembered } from '../remembered';
import { addDecimals } from '../addDecimals';
import { createQuestion, NAMED_LINES, UNDECIDED, type Answers, type Finding, type FindingCode } from './Finding';

/** How a row with a given word counts. */
export type Treatment = 'count' | 'leaveOut' | 'negative';

export interface TreatmentWords {
  leaveOut: readonly string[];
  negative: readonly string[];
  /** Words that begin like one of the others but count: "Credit sale". */
  count: readonly string[];
}

interface Judging {
  code: FindingCode;
  /** Header of the column. */
  column: string;
  words: TreatmentWords;
  options: readonly Treatment[];
  answers: Answers;
  /** Whether the column certainly is a status, which makes it worth showing even if all of its rows count. */
  isAlwaysAsked: boolean;
  /** Codes whose meaning is known by their rows, or must be decided, by their folded spelling. */
  ofCodes?: ReadonlyMap<string, Treatment | typeof UNDECIDED>;
  /** Of a column of statuses: how the rows of a word for returns count, by their line numbers; the word is `yes` under such a header. */
  returned?: (lines: readonly number[], word: string) => Treatment;
}

export const YES = /^(true|yes|y|1|x|j|ja|s|sim|t|tak|evet|wahr|oui|vrai|sí|si|verdadero|بله|بلی|✓)$/;
export const NO = /^(false|no|n|0|nein|não|nie|hayır|falsch|non|faux|falso|نه|خیر|✗)$/;
/** After these words, the last one does not hold. */
const NOT = /(^|[^\p{L}])(not|never|nicht|nie|non|pas|no|un|niet|بدون|عدم|غیر)[^\p{L}]/u;
/** A Persian verb with its denial: of «مرجوع نشده», «مرجوع» does not hold. */
const NOT_DONE = /نشده?(است)?$/;

/** Shorter ones are codes, whose signs tell. */
const LONGEST_CODE = 3;

/** A column with more distinct words is not a status. */
const MOST_VALUES = 30;

/**
 * Decides how the rows of each word in a column count: left out if the word means that nothing was sold, subtracted if it means that goods
 * came back, otherwise counted. `null` if the column is blank or has more than 30 distinct words, or if all rows count and `isAlwaysAsked`
 * is false.
 */
export function judgeValues(
  rows: readonly { line: number; value: string; amount?: number | null }[],
  { code, column, words, options, answers, isAlwaysAsked, ofCodes = new Map(), returned }: Judging,
): Finding | null {
  const values = new Map<string, { written: string; lines: number[]; amounts: number[] }>();
  for (const { line, value, amount = null } of rows) {
    const key = foldName(value);
    if (key === '') continue;
    const known = values.get(key) ?? { written: value.trim(), lines: [], amounts: [] };
    values.set(key, known);
    known.lines.push(line);
    if (amount !== null) known.amounts.push(amount);
    if (values.size > MOST_VALUES) return null;
  }
  // `Cancelled: yes` says what `Status: cancelled` says.
  const ofHeader = treatmentOf(column.replace(/^is /i, ''), words, options);
  const asked = [...values].map(([key, { written, lines, amounts }]) => {
    const known = ofCodes.get(key) ?? (YES.test(key) ? ofHeader : treatmentOf(written, words, options));
    const isUnclear =
      code === 'documentTypes' &&
      known === 'count' &&
      values.size > 1 &&
      key.length > LONGEST_CODE &&
      !isKnownWord(written, words);
    // A payment in a language that is not known would be taken off the sales.
    const meant = isUnclear && amounts.length > 0 && amounts.every((amount) => amount < 0) ? UNDECIDED : known;
    const safe = meant === 'negative' && returned ? returned(lines, written) : meant;
    const ofWord = returned && meant === 'leaveOut' ? options.filter((option) => option !== 'negative') : options;
    const offered = meant === UNDECIDED ? [UNDECIDED, ...ofWord] : ofWord;
    const question = createQuestion(code, { key: written, count: lines.length, options: offered, safe }, answers);
    return { lines, meant, question: amounts.length === 0 ? question : { ...question, sum: addDecimals(amounts) } };
  });
  const isKnown = asked.some(({ meant }) => meant !== 'count');
  if (!isKnown && !(isAlwaysAsked && values.size > 1)) return null;
  const linesOf = (...treatments: string[]): number[] =>
    asked.flatMap(({ lines, question }) => (treatments.includes(question.answer) ? lines : []));
  const changed = linesOf('leaveOut', 'negative');
  const waiting = asked.filter(({ question }) => question.answer === UNDECIDED).length;
  return {
    code,
    values: {
      column,
      ...(waiting > 0 && { waiting }),
      rows: changed.length,
    },
    lines: changed.slice(0, NAMED_LINES),
    questions: asked.map(({ question }) => question),
  };
}

/** The treatment of every word that does not simply count, by its folded spelling. */
export const treatmentsOf = (finding: Finding | null): ReadonlyMap<string, Treatment> =>
  new Map(
    (finding?.questions ?? [])
      .filter(({ answer }) => answer !== 'count' && answer !== UNDECIDED)
      .map(({ key, answer }) => [foldName(key), answer as Treatment]),
  );

/**
 * A word matches an entry of a list if it equals it, begins with it or ends with it: "Cancelled by customer", "Closed Lost – price",
 * "Geschlossen und verloren", but not "not cancelled". The longest entry decides. Marks and accents do not count: "ON-HOLD", "ANNULEE",
 * "İptal". WooCommerce puts `wc-` before its words.
 */
export function treatmentOf(written: string, words: TreatmentWords, options: readonly Treatment[]): Treatment {
  const { negative, leaveOut, count } = lengthsIn(written, words);
  const longest = Math.max(negative, leaveOut, count);
  if (longest === count) return 'count';
  return longest === negative && options.includes('negative') ? 'negative' : 'leaveOut';
}

/** Whether any list has a word. */
const isKnownWord = (written: string, words: TreatmentWords): boolean =>
  Object.values(lengthsIn(written, words)).some((length) => length > 0);

/** The length of the longest entry of each list that a word matches; 0 without one. */
function lengthsIn(written: string, words: TreatmentWords): Record<keyof TreatmentWords, number> {
  const folded = plainWord(written.replace(/^wc-/, ''));
  const isDenied = NOT_DONE.test(folded);
  const parts = NOT.test(written.toLowerCase()) ? [] : written.trim().split(/\s+/);
  const ends = new Set([1, 2, 3].map((count) => plainWord(parts.slice(-count).join(''))));
  const lengthIn = (list: readonly string[]): number =>
    list.reduce((longest, word) => {
      const known = plainWord(word);
      const isMatch =
        folded === known ||
        (known.length > 3 && (!isDenied || NOT_DONE.test(known)) && (folded.startsWith(known) || ends.has(known)));
      return isMatch && known.length > longest ? known.length : longest;
    }, 0);
  return { negative: lengthIn(words.negative), leaveOut: lengthIn(words.leaveOut), count: lengthIn(words.count) };
}

/** A word as it is compared. Lists of words are compared with each cell, so each is folded once. */
const plainWord = remembered((word) => squeezeName(stripAccents(word)));
