/** As typed: `null` for a blank field, NaN for text that is not a number. */
export interface Seats {
  kams: number | null;
  accountsEach: number | null;
  /** Follows the two above unless a user typed another number; blank means no limit. */
  capacity: number | null;
}

/** The seats with other managers or accounts each, and the capacity that these make. */
export function withSeats(seats: Seats, change: Partial<Pick<Seats, 'kams' | 'accountsEach'>>): Seats {
  const { kams, accountsEach, capacity } = { ...seats, ...change };
  const made = (kams ?? NaN) * (accountsEach ?? NaN);
  return { kams, accountsEach, capacity: Number.isInteger(made) ? made : capacity };
}

/** The capacity before and after the other fields moved it; `null` if they did not. A capacity without a number has no before. */
export function capacityBefore(before: Seats | null, { capacity: now }: Seats): { before: number | null; now: number } | null {
  if (before === null || now === null || Number.isNaN(now) || Number.isNaN(before.capacity)) return null;
  return before.capacity === now ? null : { before: before.capacity, now };
}
