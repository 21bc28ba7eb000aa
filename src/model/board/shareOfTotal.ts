/**
 * The share of a total that the chosen amounts bring, such as the key accounts' share of all candidates' margin: losses count. Of revenue,
 * `concentration` has the share. Blanks count as 0. `null` when the total is 0 or negative, because a share has no meaning then.
 *
 * @returns 0.6 for 60%; above 1 when the other amounts sum to less than 0.
 */
export function shareOfTotal(amounts: readonly (number | null)[], isChosen: readonly boolean[]): number | null {
  const sum = (parts: readonly (number | null)[]) => parts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const total = sum(amounts);
  return total > 0 ? sum(amounts.filter((_, index) => isChosen[index])) / total : null;
}
