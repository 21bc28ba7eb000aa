import type { Ending } from '../records/vocabulary';
/** What became of the key accounts of a year ago. */
export interface KeptCustomers {
  /** The day of the confirmation that is compared, yyyy-mm-dd. */
  since: string;
  /** The number of key accounts then, and how many of them still are. */
  then: number;
  kept: number;
  /** Those that no longer are, with the reason: how an account ended, or `scaledDown` for an account that is still a customer. */
  left: {
    name: string;
    why: Ending | 'scaledDown';
  }[];
}
/** A confirmation of tiers: the key accounts of that day, by id. */
interface Confirmed {
  /** yyyy-mm-dd */
  day: string;
  keys: ReadonlyMap<string, string>;
}
/**
 * Compares the key accounts of the last confirmation that is a year old or older with those of today. `null` without such a confirmation, or
 * if it has no key account.
 *
 * @param confirmations oldest first, each with the names of its key accounts by id.
 * @param keyNow the ids of today's key accounts.
 * @param endingOf how an account of this name ended; `null` if it did not.
 * @param yearAgo yyyy-mm-dd
 */
export declare function keptCustomers(
  confirmations: readonly Confirmed[],
  keyNow: ReadonlySet<string>,
  endingOf: (name: string) => Ending | null,
  yearAgo: string,
): KeptCustomers | null;
export {};
