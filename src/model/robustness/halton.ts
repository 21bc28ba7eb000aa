/**
 * One coordinate of a point of Halton's sequence, between 0 and 1. `point`, from 1, is written in the base of the dimension's prime number
 * (2, 3, 5 … for dimension 0, 1, 2 …), and its digits are mirrored at the decimal point. Unlike random points, these leave no gaps and form
 * no clusters (Halton 1960).
 */
export function halton(point: number, dimension: number): number {
  const base = prime(dimension);
  let [value, digit] = [0, 1 / base];
  for (let rest = point; rest > 0; rest = Math.floor(rest / base)) {
    value += (rest % base) * digit;
    digit /= base;
  }
  return value;
}

const primes = [2];

function prime(index: number): number {
  for (let candidate = primes[primes.length - 1]! + 1; primes.length <= index; candidate += 1) {
    if (primes.every((divisor) => candidate % divisor !== 0)) primes.push(candidate);
  }
  return primes[index]!;
}
