// Amounts from which a discount of their own column is not taken off yet.
import { createQuestion, type Answers, type Finding } from './Finding';
import { isNear } from './isNear';

/** A line with a discount. */
export interface DiscountedLine {
  amount: number;
  /** In money, above 0. */
  discount: number;
  /** Quantity × unit price; `null` without both. */
  listed: number | null;
  /** The figures of the columns that are not used, such as a tax or what is to be paid, by column. */
  others: readonly (number | null)[];
}

/** This share of the lines must prove it. */
const PROVING = 0.9;

/**
 * Whether amounts are before their discount, which the other figures of the lines prove: quantity × unit price is the amount, or another column is
 * the amount less the discount, perhaps with a tax of a further column. `null` without such a proof.
 *
 * @param column the header of the amounts.
 */
export function judgeDiscounts(lines: readonly DiscountedLine[], column: string, answers: Answers): Finding | null {
  const isProof = (proves: (line: DiscountedLine) => boolean): boolean =>
    lines.length > 0 && lines.filter(proves).length >= lines.length * PROVING;
  const places = (lines[0]?.others ?? []).map((_, at) => at);
  const isNet =
    (at: number, taxAt: number | null) =>
    ({ amount, discount, others }: DiscountedLine): boolean => {
      const [net, tax] = [others[at] ?? null, taxAt === null ? 0 : (others[taxAt] ?? null)];
      return net !== null && tax !== null && isNear(net - tax, amount - discount) && !isNear(net - tax, amount);
    };
  const byPrice = isProof(
    ({ listed, amount, discount }) => listed !== null && isNear(listed, amount) && !isNear(listed - discount, amount),
  );
  const byColumn = places.some((at) => [null, ...places].some((taxAt) => taxAt !== at && isProof(isNet(at, taxAt))));
  if (!byPrice && !byColumn) return null;
  const question = createQuestion(
    'beforeDiscount',
    { count: lines.length, options: ['subtract', 'keep'], safe: 'subtract' },
    answers,
  );
  return { code: 'beforeDiscount', values: { rows: lines.length, column }, lines: [], questions: [question] };
}
