const FEWEST_VALUES = 3;

/**
 * The least-squares slope of a series per period, oldest value first. `null` values are periods without a value; they still count as
 * periods. `null` with fewer than three values, because two values always fit a line.
 */
export function trend(values: readonly unknown[]): number | null {
  let known = 0;
  let periods = 0;
  let total = 0;
  for (let period = 0; period < values.length; period += 1) {
    const value = values[period];
    if (typeof value !== 'number') continue;
    known += 1;
    periods += period;
    total += value;
  }
  if (known < FEWEST_VALUES) return null;
  const middle = periods / known;
  const level = total / known;
  let rise = 0;
  let run = 0;
  for (let period = 0; period < values.length; period += 1) {
    const value = values[period];
    if (typeof value !== 'number') continue;
    rise += (period - middle) * (value - level);
    run += (period - middle) ** 2;
  }
  return rise / run;
}
