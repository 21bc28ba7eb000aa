// Amounts that contain a tax of a column of its own.
import { isNear } from './isNear';
import { createQuestion, type Answers, type Finding } from './Finding';

/** A line with a tax. */
export interface TaxedLine {
  amount: number;
  /** In money, with the sign of the amount. */
  tax: number;
  /** In money, with the sign of the amount; 0 without one. */
  discount: number;
  /** Quantity × unit price; `null` without both. */
  listed: number | null;
  /** The figures of the columns that are not used, by column. */
  others: readonly (number | null)[];
}

/** This share of the lines must prove it. */
const PROVING = 0.9;
/** The least and the most that a tax on sales is, in percent. */
const RATES = { least: 4, most: 30 };
/** Rates are whole percentages or halves of them, but for the rounding of small amounts. */
const ROUNDED = 0.03;

/** Whether taxes have such a rate: 19%, 5.5%. */
function isRate(share: number): boolean {
  const halves = share * 200;
  return share * 100 >= RATES.least && share * 100 <= RATES.most && Math.abs(halves - Math.round(halves)) <= ROUNDED;
}

/**
 * Whether amounts contain the tax beside them, which the other figures of the lines prove: another column or quantity × unit price, perhaps less the
 * discount, is the amount without the tax; or the tax is a usual rate of the amount without it, and not of the amount itself, in two lines or
 * more. Where the header says so, a usual rate is enough. `null` without a proof.
 *
 * @param column the header of the amounts; `isGross` whether it says that they contain a tax.
 * @param isByRate whether the taxes are computed by their rates, which prove nothing of their own.
 */
export function judgeTaxes(
  lines: readonly TaxedLine[],
  { column, isGross, isByRate = false, answers }: { column: string; isGross: boolean; isByRate?: boolean; answers: Answers },
): Finding | null {
  const isProof = (proves: (line: TaxedLine) => boolean): boolean =>
    lines.length > 0 && lines.filter(proves).length >= lines.length * PROVING;
  const isNet = (figure: number | null, { amount, tax, discount }: TaxedLine): boolean =>
    figure !== null &&
    !isNear(figure, amount) &&
    (isNear(figure, amount - tax) || (discount !== 0 && isNear(figure - discount, amount - tax)));
  const places = (lines[0]?.others ?? []).map((_, at) => at);
  const byColumn = places.some((at) => isProof((line) => isNet(line.others[at] ?? null, line)));
  const byPrice = isProof((line) => isNet(line.listed, line));
  const isUsual = ({ amount, tax }: TaxedLine): boolean => amount !== tax && isRate(tax / (amount - tax));
  const byRate = isGross
    ? isProof(isUsual)
    : !isByRate && lines.length > 1 && isProof((line) => isUsual(line) && !isRate(line.tax / line.amount));
  if (!byColumn && !byPrice && !byRate) return null;
  const question = createQuestion('withTax', { count: lines.length, options: ['subtract', 'keep'], safe: 'subtract' }, answers);
  return { code: 'withTax', values: { rows: lines.length, column }, lines: [], questions: [question] };
}
