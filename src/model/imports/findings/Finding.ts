// What a look over a whole file found, before anything of it is written: what was decided, and what a person may decide otherwise.

/** Each has a sentence in both languages, and a word for each of its options. */
export type FindingCode =
  | 'leftOutRows'
  | 'strayQuotes'
  | 'statuses'
  | 'documentTypes'
  | 'probabilities'
  | 'currencies'
  | 'unit'
  | 'repeatedTotals'
  | 'duplicateLines'
  | 'idOfLine'
  | 'badIds'
  | 'idsDisagree'
  | 'similarNames'
  | 'joinedNames'
  | 'namesOnly';

/** One thing to decide: a value of the file, a pair of names, or the finding as a whole. */
export interface Question {
  /** Within the finding; '' where it asks one thing. */
  key: string;
  /** How many rows it is about. */
  count: number;
  options: readonly string[];
  /** The safe answer, or the one that a person gave. */
  answer: string;
}

export interface Finding {
  code: FindingCode;
  values: Readonly<Record<string, string | number>>;
  /** Rows that it is about, as a spreadsheet counts them; the first ones. */
  lines: readonly number[];
  questions: readonly Question[];
}

/** Answers that a person gave, by `answerKey`. */
export type Answers = Readonly<Record<string, string>>;

export const answerKey = (code: FindingCode, key: string): string => `${code}:${key}`;

/** So many rows of a finding are named. */
export const NAMED_LINES = 20;

/** A question with the answer that a person gave, else with `safe`. */
export function createQuestion(
  code: FindingCode,
  question: { key?: string; count: number; options: readonly string[]; safe: string },
  answers: Answers,
): Question {
  const { key = '', count, options, safe } = question;
  const given = answers[answerKey(code, key)];
  return { key, count, options, answer: given !== undefined && options.includes(given) ? given : safe };
}

/** The answer of a finding's question; `undefined` where it asks nothing of that key. */
export const answerOf = (finding: Finding | null, key = ''): string | undefined =>
  finding?.questions.find((question) => question.key === key)?.answer;
