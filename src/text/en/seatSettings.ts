// The settings of seats, in English.
import { number } from './figures';

export const seatSettings = {
  kams: 'Key account managers',
  accountsEach: 'Accounts each',
  capacity: 'Seats for key accounts',
  keyFrom: 'Key from',
};

export const seatHints = {
  capacity: 'Managers × accounts each, or a number of your own. Empty: no limit.',
  /** @param before `null` is no limit. */
  followed: (capacity: number, before: number | null) =>
    `Seats for key accounts: now ${number(capacity)}, managers × accounts each; before ${before === null ? 'without a limit' : number(before)}. Type another number if you cannot serve as many.`,
};
