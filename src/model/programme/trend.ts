const FEWEST_VALUES = 3;

/**
 * The least-squares slope of a series per period, oldest value first. `null` values are periods without a value; they still count as
 * periods. `null` with fewer than three values, because two values always fit a line.
 */
export function trend(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value, period) => (value === null ? [] : [{ value, period }]));
  if (known.length < FEWEST_VALUES) return null;
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const middle = mean(known.map(({ period }) => period));
  const level = mean(known.map(({ value }) => value));
  let [rise, run] = [0, 0];
  for (const { value, period } of known) {
    rise += (period - middle) * (value - level);
    run += (period - middle) ** 2;
  }
  return rise / run;
}
