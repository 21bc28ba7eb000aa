// Findings about a whole file before any of it is written: what was decided, and what the user can decide otherwise.

/** Each code has a sentence in both languages, and a word for each of its options. */
export type FindingCode =
  | 'leftOutRows'
  | 'strayQuotes'
  | 'namesAbove'
  | 'statuses'
  | 'documentTypes'
  | 'probabilities'
  | 'numberForms'
  | 'currencies'
  | 'unit'
  | 'mixedUnits'
  | 'totalsDiffer'
  | 'yearTotals'
  | 'cents'
  | 'repeatedTotals'
  | 'duplicateLines'
  | 'correctedLines'
  | 'idOfLine'
  | 'badIds'
  | 'idsDisagree'
  | 'similarNames'
  | 'repeatedRows'
  | 'joinedFigures'
  | 'sameDeals'
  | 'repeatedDeals'
  | 'unknownStages'
  | 'nearAccounts'
  | 'joinedNames'
  | 'samePeople'
  | 'inactiveCustomers'
  | 'negativeAmounts'
  | 'returnedGoods'
  | 'creditNotes'
  | 'beforeDiscount'
  | 'withTax'
  | 'costsByMargin'
  | 'namesOnly'
  | 'otherDays'
  | 'otherYears'
  | 'quarters'
  | 'twoYears'
  | 'yearsAhead'
  | 'absentCustomers'
  | 'parentNames'
  | 'absentDeals'
  | 'partOfYear'
  | 'lateBooked'
  | 'stoppedInParts'
  // Activities and calendars
  | 'activityStatuses'
  | 'unknownAccounts'
  | 'sharedDomains'
  | 'noAccount'
  | 'futureEvents'
  | 'privateEvents'
  | 'cancelledEvents'
  | 'unreadableEvents'
  | 'shortenedSeries'
  | 'sameActivities'
  // Contact cards and spreadsheets
  | 'blankCards'
  | 'errorCells'
  | 'unknownResults';

/** One decision: about a value of the file, a pair of names, or the finding as a whole. */
export interface Question {
  /** Unique within the finding; '' if it has only one question. */
  key: string;
  /** The key as the file writes it, where it is shown otherwise than it is kept. */
  shown?: string;
  /** The number of affected rows. */
  count: number;
  options: readonly string[];
  /** The safe answer, or the user's answer. */
  answer: string;
  /** The rows that it is about, where the questions of a finding are about different ones. */
  lines?: readonly number[];
  /** The sum of the affected rows, where they are in one currency. */
  sum?: number;
  /** What the figure in question is with each option. */
  amounts?: Readonly<Record<string, number>>;
}

export interface Finding {
  code: FindingCode;
  values: Readonly<Record<string, string | number>>;
  /** The first affected rows, by spreadsheet row number. */
  lines: readonly number[];
  questions: readonly Question[];
}

/** The user's answers, by `answerKey`. */
export type Answers = Readonly<Record<string, string>>;

export const answerKey = (code: FindingCode, key: string): string => `${code}:${key}`;

/** The most characters of the key of a kept answer. */
export const LONGEST_KEY = 300;

/** The maximum number of row numbers in a finding. */
export const NAMED_LINES = 20;

/** Creates a question with the user's answer, or with `safe` if there is none. */
export function createQuestion(
  code: FindingCode,
  question: { key?: string; count: number; options: readonly string[]; safe: string },
  answers: Answers,
): Question {
  const { key = '', count, options, safe } = question;
  const given = answers[answerKey(code, key)];
  return { key, count, options, answer: given !== undefined && options.includes(given) ? given : safe };
}

/** The answer of a question that the user must decide before anything is imported. */
export const UNDECIDED = 'ask';

/** Whether a question still waits for the user. */
export const isUndecided = (findings: readonly Finding[]): boolean =>
  findings.some(({ questions }) => questions.some(({ answer }) => answer === UNDECIDED));

/** The answer to a question of a finding; `undefined` if there is no such question. */
export const answerOf = (finding: Finding | null, key = ''): string | undefined =>
  finding?.questions.find((question) => question.key === key)?.answer;
