// Amounts of different currencies are never added up: one of them counts, and the others only at a rate that a person gives.
import { RIALS } from '../currencies';
import { answerKey, createQuestion, NAMED_LINES, type Answers, type Finding } from './Finding';

/** The answer for a currency whose rows are left out; any other is how much of the main currency one of it is, with a decimal point. */
export const LEFT_OUT = 'leaveOut';
/** The answer for the currency in which everything is added up. */
export const MAIN = 'main';

/**
 * Which currencies the rows have, and what one of each is worth. `null` where they have one at most.
 *
 * @param currencies per row; `null` where none is written, which counts as the main one.
 * @param own the workbook's currency, if it has one: then this is the main one where the file has it; else the most frequent is.
 */
export function judgeCurrencies(
  currencies: readonly { line: number; currency: string | null }[],
  own: string | null,
  answers: Answers,
): Finding | null {
  const found = new Map<string, { count: number; lines: number[] }>();
  for (const { line, currency } of currencies) {
    if (currency === null) continue;
    const known = found.get(currency) ?? { count: 0, lines: [] };
    known.count++;
    if (known.lines.length < NAMED_LINES) known.lines.push(line);
    found.set(currency, known);
  }
  if (found.size < 2) return null;
  const byCount = [...found].sort(([, left], [, right]) => right.count - left.count);
  const chosen = byCount.find(([currency]) => answers[answerKey('currencies', currency)] === MAIN)?.[0];
  const main = chosen ?? byCount.find(([currency]) => currency === own)?.[0] ?? (byCount[0] as [string, unknown])[0];
  const questions = byCount.map(([currency, { count }]) => {
    const rate = knownRate(currency, main);
    const safe = currency === main ? MAIN : rate === null ? LEFT_OUT : String(rate);
    const given = answers[answerKey('currencies', currency)] ?? '';
    const options = [MAIN, LEFT_OUT, safe, ...(isRate(given) ? [given] : [])];
    return createQuestion(
      'currencies',
      { key: currency, count, options: [...new Set(options)], safe },
      currency === main ? {} : answers,
    );
  });
  const left = byCount.filter((_, at) => questions[at]?.answer === LEFT_OUT);
  return {
    code: 'currencies',
    values: { main, rows: left.reduce((sum, [, { count }]) => sum + count, 0) },
    lines: left.flatMap(([, { lines }]) => lines).slice(0, NAMED_LINES),
    questions,
  };
}

const isRate = (text: string): boolean => /^\d+(\.\d+)?$/.test(text) && Number(text) > 0;

function knownRate(currency: string, main: string): number | null {
  const [own, other] = [RIALS[main], RIALS[currency]];
  return own === undefined || other === undefined ? null : other / own;
}

/** What one of each currency is worth in the main one; a currency that is left out is not in here. */
export function ratesOf(finding: Finding | null): ReadonlyMap<string, number> | null {
  if (finding === null) return null;
  const rates = finding.questions.filter(({ answer }) => answer !== LEFT_OUT);
  return new Map(rates.map(({ key, answer }) => [key, answer === MAIN ? 1 : Number(answer)]));
}
