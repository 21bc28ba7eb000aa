// Priorities as weights in percent with one decimal that sum to exactly 100.

const TENTHS = 1000;

/**
 * @param priorities sum to 1.
 * @returns a weight for each, rounded so that the largest remainders get the tenths that are left over.
 */
export function weightsOf(priorities: readonly number[]): number[] {
  const whole = priorities.map((priority) => Math.floor(priority * TENTHS));
  const left = TENTHS - whole.reduce((sum, tenths) => sum + tenths, 0);
  const byRemainder = priorities
    .map((priority, index) => ({ index, remainder: priority * TENTHS - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((tenths, index) => (tenths + (raised.has(index) ? 1 : 0)) / 10);
}
