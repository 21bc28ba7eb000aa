// The lifetime value of each account.
import { lifetimeValue } from '../model/accounts/lifetimeValue';
import { cellOf, isBlank, isNumber, nameOf } from './cells';
import { fillColumn } from './fillColumn';
import { sideBySide } from './sideBySide';

/**
 * The lifetime value of each account: the present value of a constant margin per period, for as long as the account is likely to stay. If retention is 1 + discount or more, it has no end: ∞, or -∞ for a loss. Blank if a figure is missing. A cell that is not a number, or a rate above 2 (80 instead of 80%), shows itself: "n/a"! or 80!
 *
 * @param {number[][]} margin The margin of each account per period, usually a year's revenue minus its cost, e.g. J2:J40.
 * @param {number[][]} retention The probability that an account stays another period, e.g. 80%: in the same rows, K2:K40, or one cell for all. 120% is a net retention: what stays and grows.
 * @param {number[][]} discount The discount rate per period, e.g. 10%: one cell for all, or a column in the same rows.
 * @param {boolean} [firstMarginNow] Optional. TRUE if the first margin comes at once; if left out, it comes at the end of the first period, if the account stays.
 * @param {string} [header] Optional. A title, e.g. "Lifetime value"; then include the header row, e.g. J1:J40.
 * @return A column with the lifetime value of each account.
 * @example
 * =KAM_CLV({1000;1000;1000};{80%;90%;110%};10%)
 * 2666.6667
 * 4500
 * ∞
 * @example
 * =KAM_CLV({-1000;0;1000};{110%;110%;80};10%)
 * -∞
 * 0
 * 80!
 * @example
 * =KAM_CLV(1000;80%;10%;TRUE)
 * 3666.6667
 * @customfunction
 */
export function KAM_CLV(
  margin: unknown,
  retention: unknown,
  discount: unknown,
  firstMarginNow?: unknown,
  header?: unknown,
): unknown {
  const isNow = firstMarginNowOf(firstMarginNow);
  const { rows, each } = sideBySide('KAM_CLV', [
    ['the margins', margin, 'the margin', isNumber, 'Make it a number.'],
    ['the retention rates', retention, 'the retention', isRate, 'Make it a share from 0 to 2, e.g. 0.8 or 80%.'],
    ['the discount rates', discount, 'the discount', isRate, 'Make it a rate from 0 to 2, e.g. 0.1 or 10%.'],
  ]);
  return fillColumn(rows, cellOf(header), () => each((account) => valueOf(account, isNow)));
}

/** A higher rate is a percentage that was typed as a whole number. */
const HIGHEST_RATE = 2;
const isRate = (cell: unknown): boolean => isNumber(cell) && cell >= 0 && cell <= HIGHEST_RATE;

function valueOf([margin, retention, discount]: readonly unknown[], firstMarginNow: boolean): number | string {
  if (!isNumber(margin) || !isNumber(retention) || !isNumber(discount)) return '';
  const value = lifetimeValue({ margin, retention, discount, firstMarginNow });
  return Number.isFinite(value) ? value : value > 0 ? '∞' : '-∞';
}

function firstMarginNowOf(argument: unknown): boolean {
  const cell = cellOf(argument);
  if (isBlank(cell)) return false;
  if (typeof cell === 'boolean') return cell;
  throw new Error(`KAM_CLV: firstMarginNow is ${nameOf(cell)}. Make it TRUE or FALSE, or leave it out.`);
}
