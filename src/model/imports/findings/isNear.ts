/** Rounding of prices and taxes, as a share of the amount. */
const NOISE = 0.005;

/** Whether two amounts of a line are the same but for rounding. */
export const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= Math.max(0.011, Math.abs(other) * NOISE);
