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
