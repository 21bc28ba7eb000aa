/** The cost of a year, or of several; `null` is unknown. Where nothing was sold, a blank cost is 0. */
export const costOf = (revenue: number | null, cost: number | null): number | null => cost ?? (revenue === 0 ? 0 : null);
