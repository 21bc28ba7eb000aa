/**
 * The part of a total that the chosen ones bring, such as key accounts of the candidates' revenue. A blank brings nothing. `null` where
 * a share would say nothing: the total is 0 or negative.
 *
 * @returns 0.6 for 60%; above 1 where what the others bring is negative together.
 */
export function shareOfTotal(amounts: readonly (number | null)[], isChosen: readonly boolean[]): number | null {
  const sum = (parts: readonly (number | null)[]) => parts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const total = sum(amounts);
  return total > 0 ? sum(amounts.filter((_, index) => isChosen[index])) / total : null;
}
