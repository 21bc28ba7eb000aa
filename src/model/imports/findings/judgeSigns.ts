// Signs of sales: amounts of a ledger that books sales as negative, and returns whose amount has no sign.
import { sum } from '../../numbers/sum';
import { createQuestion, NAMED_LINES, type Answers, type Finding } from './Finding';

/** The figures of a line; `null` for a blank or a text. */
export interface SignedLine {
  line: number;
  amount: number | null;
  quantity: number | null;
}

/** Fewer lines prove nothing. */
const FEW_LINES = 3;
/** Fewer of them are returns. */
const MOST = 2 / 3;

/**
 * Asks whether the signs of all amounts are turned round, where nearly all of them are negative: a ledger books sales on the credit side. `null`
 * in all other files.
 */
export function judgeNegativeAmounts(lines: readonly SignedLine[], answers: Answers): Finding | null {
  const amounts = lines.flatMap(({ amount, line }) => (amount === null || amount === 0 ? [] : [{ amount, line }]));
  const negative = amounts.filter(({ amount }) => amount < 0);
  const total = sum(amounts.map(({ amount }) => amount));
  if (negative.length < FEW_LINES || negative.length < amounts.length * MOST || total >= 0) return null;
  const question = createQuestion(
    'negativeAmounts',
    { count: negative.length, options: ['turn', 'keep'], safe: 'turn' },
    answers,
  );
  return { code: 'negativeAmounts', values: { rows: negative.length }, lines: [], questions: [question] };
}

/**
 * Asks about lines with a negative quantity and a positive amount: goods that came back. `null` without any, or if most quantities are negative,
 * because a stock ledger books sales so.
 *
 * @returns `returned`: the numbers of these lines, if their amounts are to be subtracted.
 */
export function judgeReturns(
  lines: readonly SignedLine[],
  answers: Answers,
): { finding: Finding | null; returned: ReadonlySet<number> } {
  const counted = lines.filter(({ quantity }) => quantity !== null && quantity !== 0);
  const back = counted.filter(({ quantity, amount }) => (quantity ?? 0) < 0 && (amount ?? 0) > 0);
  const isStock = counted.filter(({ quantity }) => (quantity ?? 0) < 0).length > counted.length / 2;
  if (back.length === 0 || isStock) return { finding: null, returned: new Set() };
  const numbers = back.map(({ line }) => line);
  const question = createQuestion(
    'returnedGoods',
    { count: back.length, options: ['negative', 'count'], safe: 'negative' },
    answers,
  );
  return {
    finding: {
      code: 'returnedGoods',
      values: { rows: back.length },
      lines: numbers.slice(0, NAMED_LINES),
      questions: [question],
    },
    returned: new Set(question.answer === 'negative' ? numbers : []),
  };
}
