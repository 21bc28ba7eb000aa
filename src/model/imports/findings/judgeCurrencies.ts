// Amounts in different currencies are never summed: one currency counts, and others only at a rate that the user gives.
import { groupBy } from '../../lists/groupBy';
import { sum } from '../../numbers/sum';
import { currencyOfCell, RIALS, unitOfCurrency } from '../currencies';
import { answerKey, createQuestion, NAMED_LINES, UNDECIDED, type Answers, type Finding } from './Finding';

/** The answer for a currency whose rows are left out. Any other answer is its value in the main currency, with a decimal point. */
export const LEFT_OUT = 'leaveOut';
/** Between the currencies in the value `found`. */
export const SEPARATOR = '\n';
/** The answer for the currency of all sums. */
export const MAIN = 'main';

/**
 * Detects the currencies of the rows and their values. `null` if there is at most one, and it is the workbook's. A currency without a known
 * rate waits for the user: no row of it is counted or dropped unasked.
 *
 * @param currencies per row; `null` if none is written, which counts as the main currency. One with a unit, `TEUR`, is beside others, and has a
 * known rate.
 * @param bare the currency of amounts without a word or a sign, '' for the main one; missing if there are none, or of different currencies.
 * @param own the workbook's currency, if it has one. It is the main currency then; otherwise the most frequent one is.
 */
export function judgeCurrencies(
  currencies: readonly { line: number; currency: string | null }[],
  own: string | null,
  answers: Answers,
  bare?: string,
): Finding | null {
  const known = currencies.flatMap(({ line, currency }) => (currency === null ? [] : [{ line, currency }]));
  const found = groupBy(known, ({ currency }) => currency);
  const isPlain = [...found.keys()].every((currency) => unitOfCurrency(currency) === 1);
  const isOwn = found.size === 0 || (found.size === 1 && isPlain && (own === null || found.has(own)));
  if (isOwn) return null;
  const byCount = [...found].sort(([, left], [, right]) => right.length - left.length);
  const chosen = byCount.find(([currency]) => answers[answerKey('currencies', currency)] === MAIN)?.[0];
  const [first] = byCount[0] as [string, unknown];
  const main = own ?? currencyOfCell(chosen ?? first) ?? first;
  const questions = byCount.map(([currency, { length: count }]) => {
    const rate = knownRate(currency, main);
    const safe = currency === main ? MAIN : rate === null ? UNDECIDED : String(rate);
    const given = answers[answerKey('currencies', currency)] ?? '';
    const mayBeMain = currency === main || (own === null && unitOfCurrency(currency) === 1);
    const options = [...(mayBeMain ? [MAIN] : []), LEFT_OUT, safe, ...(isRate(given) ? [given] : [])];
    return createQuestion(
      'currencies',
      { key: currency, count, options: [...new Set(options)], safe },
      currency === main ? {} : answers,
    );
  });
  const answered = (answer: string) => byCount.filter((_, at) => questions[at]?.answer === answer);
  const countOf = (of: typeof byCount): number => sum(of.map(([, { length }]) => length));
  const [left, waiting] = [answered(LEFT_OUT), answered(UNDECIDED)];
  return {
    code: 'currencies',
    values: {
      main,
      other: found.size === 1 ? (byCount[0] as [string, unknown])[0] : '',
      found: byCount.map(([currency]) => currency).join(SEPARATOR),
      bare: bare === '' ? main : (bare ?? ''),
      rows: countOf(left),
      waiting: countOf(waiting),
    },
    lines: [...left, ...waiting]
      .flatMap(([, rows]) => rows.map(({ line }) => line))
      .sort((one, other) => one - other)
      .slice(0, NAMED_LINES),
    questions,
  };
}

const isRate = (text: string): boolean => /^\d/.test(text) && Number(text) > 0;

/** A unit and the currencies of Iran are fixed. */
function knownRate(currency: string, main: string): number | null {
  const [plain, unit] = [currencyOfCell(currency) ?? main, unitOfCurrency(currency)];
  const [own, other] = plain === main ? [1, 1] : [RIALS[main], RIALS[plain]];
  return own === undefined || other === undefined ? null : (unit * other) / own;
}

/** The value of each currency in the main one, that of the main one included, without the currencies that are left out or not decided on. */
export function ratesOf(finding: Finding | null): ReadonlyMap<string, number> | null {
  if (finding === null) return null;
  const rates = finding.questions.filter(({ answer }) => answer !== LEFT_OUT && answer !== UNDECIDED);
  return new Map([
    ...rates.map(({ key, answer }) => [key, answer === MAIN ? 1 : Number(answer)] as const),
    [String(finding.values['main']), 1],
  ]);
}
