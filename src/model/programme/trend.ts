const FEWEST_VALUES = 3;

/**
 * The slope of a series per period, by least squares, the oldest value first; `null` among the values is a period without one, which
 * keeps its place. `null` with fewer than three values: two always make a line.
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
