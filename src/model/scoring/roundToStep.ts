// Rounds to figures that are easy to read: 1, 1.5, 2, 2.5, 3, 4, 5 and 7.5 times a power of ten.

const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10] as const;
/** A figure that exceeds a step by less than this fraction of it counts as that step. */
const NOTHING = 1e-12;

/** The smallest such figure that is `value` or more; 0 stays 0. */
export function roundUpToStep(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const size = Math.abs(value);
  const power = Math.floor(Math.log10(size));
  const steps = STEPS.map((step) => timesPowerOfTen(step, power));
  if (value > 0) return steps.find((step) => step >= size * (1 - NOTHING)) ?? size;
  return -Math.max(...steps.filter((step) => step <= size * (1 + NOTHING)));
}

/** The largest such figure that is `value` or less; 0 stays 0. */
export function roundDownToStep(value: number): number {
  return -roundUpToStep(-value);
}

/** Dividing gives 0.3 for 3 × 10⁻¹; multiplying by 0.1 would give 0.30000000000000004. */
function timesPowerOfTen(step: number, power: number): number {
  return power < 0 ? step / 10 ** -power : step * 10 ** power;
}
