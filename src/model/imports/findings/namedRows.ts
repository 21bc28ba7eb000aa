// The rows of each word of a status, a type or a text: those that no other rule leaves out, with their sum as it counts.
import { addDecimals } from '../addDecimals';
import { foldName } from '../../names/foldName';
import { groupBy } from '../../lists/groupBy';
import { NAMED_LINES, UNDECIDED, type Finding, type FindingCode, type Question } from './Finding';

/** A finding with a question for each word, and the word of each line; '' for none. */
export interface WordRule<Line> {
  code: FindingCode;
  wordOf: (line: Line) => string;
}

interface Naming<Line> {
  /** The rule that decides first comes first: a row that it leaves out or subtracts is not named by the later ones. */
  rules: readonly WordRule<Line>[];
  /** Whether nothing but these rules leaves a line out. */
  mayCount: (line: Line) => boolean;
  /** What a line comes to in the workbook's currency and unit; `null` while that is unknown. */
  amountOf: (line: Line) => number | null;
}

/**
 * The findings with the rows and sums that their words decide on. A word without such rows is not asked about, and a finding without any other
 * treatment than the counting of rows is dropped where it had one. Runs in O(n).
 */
export function withNamedRows<Line extends { line: number }>(
  findings: readonly Finding[],
  lines: readonly Line[],
  { rules, mayCount, amountOf }: Naming<Line>,
): Finding[] {
  let left = lines.filter(mayCount);
  const named = new Map<FindingCode, Finding | null>();
  for (const { code, wordOf } of rules) {
    const finding = findings.find((each) => each.code === code);
    if (finding === undefined) continue;
    const byWord = groupBy(left, (line) => foldName(wordOf(line)));
    const questions = finding.questions.flatMap((question) => {
      const own = byWord.get(foldName(question.key)) ?? [];
      return own.length === 0 ? [] : [{ own, question: withRows(question, own.map(amountOf)) }];
    });
    const isPlain = questions.every(({ question }) => question.answer === 'count');
    const wasPlain = finding.questions.every(({ answer }) => answer === 'count');
    const changed = questions.filter(({ question }) => question.answer !== 'count').flatMap(({ own }) => own);
    named.set(code, isPlain && !wasPlain ? null : withQuestions(finding, questions));
    const gone = new Set(changed);
    left = left.filter((line) => !gone.has(line));
  }
  return findings.flatMap((finding) => (named.has(finding.code) ? (named.get(finding.code) ?? []) : [finding]));
}

/** A sum is known only where the question had one, and each amount is known. */
function withRows({ sum, ...question }: Question, amounts: readonly (number | null)[]): Question {
  const known = amounts.filter((amount) => amount !== null);
  const isKnown = sum !== undefined && known.length === amounts.length;
  return { ...question, count: amounts.length, ...(isKnown && { sum: addDecimals(known) }) };
}

function withQuestions(finding: Finding, asked: readonly { own: readonly { line: number }[]; question: Question }[]): Finding {
  const { code, values } = finding;
  const isNamed = ({ answer }: Question): boolean => code === 'creditNotes' || (answer !== 'count' && answer !== UNDECIDED);
  const ofAll = asked.flatMap(({ own, question }) => (isNamed(question) ? own.map(({ line }) => line) : []));
  return {
    ...finding,
    values: { ...values, rows: ofAll.length },
    lines: ofAll.slice(0, NAMED_LINES),
    questions: asked.map(({ question }) => question),
  };
}

/** By their sums without a sign; by their rows where one has no sum. */
export function largestFirst(questions: readonly Question[]): Question[] {
  const hasSums = questions.every(({ sum }) => sum !== undefined);
  const sizeOf = ({ count, sum = 0 }: Question): number => (hasSums ? Math.abs(sum) : count);
  return [...questions].sort((one, other) => sizeOf(other) - sizeOf(one));
}
