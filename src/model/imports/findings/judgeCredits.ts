// Credit notes with positive amounts that no column of types names: by the numbers of their documents, or by what their rows say.
import { addDecimals } from '../addDecimals';
import { remembered } from '../remembered';
import { foldName } from '../../names/foldName';
import { createQuestion, NAMED_LINES, UNDECIDED, type Answers, type Finding } from './Finding';

/** What tells a credit note. */
export interface CreditWords {
  /** In the number of a document: `CN-17`, `2025/GU/12`. */
  numbers: RegExp;
  /** In a description. */
  texts: RegExp;
  /** Descriptions of sales that have such a word: `Credit card`. */
  sales: RegExp;
}

export interface CreditRow {
  line: number;
  /** Folded. */
  customer: string;
  /** `null` if it is blank or no number. */
  amount: number | null;
  /** The number of its document; '' without one. */
  number: string;
  /** The cells that may say what the row is. */
  texts: readonly string[];
}

/** The rows with a word. */
interface Marked {
  word: string;
  /** Whether the number of a document has it. */
  isNumber: boolean;
  rows: CreditRow[];
}

/** Credit notes are less than this share of all amounts. */
const MOST = 0.5;

/**
 * Asks about rows with a positive amount that may be credit notes by the number of their document or by a word of their texts. The user must
 * decide: `CR-1005` may be an order of a branch, and a return may be a spring. Nothing is asked about a word if rows with it are negative, or if it
 * marks half of the sales or more; and about a word of texts if anything is negative, because the signs tell, or if it marks all rows of its
 * customers (`Credit Union`). Runs in O(n).
 *
 * @param areInOneCurrency whether amounts can be added up for the person to see.
 * @returns `treatments`: how rows count, and `wordOf`: the word that marks them, by their line numbers.
 */
export function judgeCredits(
  rows: readonly CreditRow[],
  { words, answers, areInOneCurrency }: { words: CreditWords; answers: Answers; areInOneCurrency: boolean },
): { finding: Finding | null; treatments: ReadonlyMap<number, string>; wordOf: ReadonlyMap<number, string> } {
  const all = sumOf(rows);
  const hasNegative = rows.some(({ amount }) => (amount ?? 0) < 0);
  const asked = [...markedIn(rows, words).values()].flatMap(({ word, isNumber, rows: marked }) => {
    const sum = sumOf(marked);
    if (marked.some(({ amount }) => (amount ?? 0) < 0) || sum <= 0 || sum >= all * MOST) return [];
    if (!isNumber && (hasNegative || areAllOfTheirs(marked, rows))) return [];
    const question = createQuestion(
      'creditNotes',
      { key: word, count: marked.length, options: OPTIONS, safe: UNDECIDED },
      answers,
    );
    return [{ marked, question: areInOneCurrency ? { ...question, sum } : question }];
  });
  const treatments = new Map(asked.flatMap(({ marked, question }) => marked.map(({ line }) => [line, question.answer] as const)));
  const finding: Finding = {
    code: 'creditNotes',
    values: { rows: treatments.size },
    lines: [...treatments.keys()].slice(0, NAMED_LINES),
    questions: asked.map(({ question }) => question),
  };
  const wordOf = new Map(asked.flatMap(({ marked, question }) => marked.map(({ line }) => [line, question.key] as const)));
  return { finding: asked.length === 0 ? null : finding, treatments, wordOf };
}

const OPTIONS: readonly string[] = [UNDECIDED, 'negative', 'count', 'leaveOut'];

const sumOf = (rows: readonly CreditRow[]): number => addDecimals(rows.map(({ amount }) => amount ?? 0));

/** The marked rows by their folded word. */
function markedIn(rows: readonly CreditRow[], words: CreditWords): ReadonlyMap<string, Marked> {
  const ofNumber = remembered((number) => wordIn(number, words.numbers) || wordIn(number, words.texts));
  const ofText = remembered((text) => (words.sales.test(text) ? '' : wordIn(text, words.texts)));
  const found = new Map<string, Marked>();
  for (const row of rows) {
    const inNumber = ofNumber(row.number);
    const word = inNumber || (row.texts.map(ofText).find((each) => each !== '') ?? '');
    if (word === '') continue;
    const marked = found.get(foldName(word)) ?? { word, isNumber: false, rows: [] };
    found.set(foldName(word), marked);
    marked.rows.push(row);
    marked.isNumber ||= inNumber !== '';
  }
  return found;
}

/** The letters of what matches; '' if nothing does. */
const wordIn = (text: string, words: RegExp): string => /\p{L}+/u.exec(words.exec(text)?.[0] ?? '')?.[0] ?? '';

/** Whether the customers have no other rows. Those with one row alone prove nothing. */
function areAllOfTheirs(marked: readonly CreditRow[], rows: readonly CreditRow[]): boolean {
  const all = timesOf(rows);
  const several = [...timesOf(marked)].filter(([customer]) => (all.get(customer) ?? 0) > 1);
  return several.length > 0 && several.every(([customer, times]) => times === all.get(customer));
}

function timesOf(rows: readonly CreditRow[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { customer } of rows) times.set(customer, (times.get(customer) ?? 0) + 1);
  return times;
}
