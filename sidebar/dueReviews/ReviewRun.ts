// A run through several accounts: the current account, and the outcome of the others.

export interface ReviewRun<Saved> {
  /** Ids of accounts, in the order of review. */
  order: readonly string[];
  /** The index of the current account, from 0; the number of accounts once all were shown. */
  at: number;
  saved: readonly Saved[];
  skipped: number;
  /** The user stopped before the end. */
  isStopped: boolean;
}

export const begin = <Saved>(order: readonly string[]): ReviewRun<Saved> => ({
  order,
  at: 0,
  saved: [],
  skipped: 0,
  isStopped: false,
});

/** The account under review; `null` when the run is over. */
export const current = ({ order, at, isStopped }: ReviewRun<unknown>): string | null => (isStopped ? null : (order[at] ?? null));

export const afterSaving = <Saved>(run: ReviewRun<Saved>, saved: Saved): ReviewRun<Saved> => ({
  ...run,
  at: run.at + 1,
  saved: [...run.saved, saved],
});

export const afterSkipping = <Saved>(run: ReviewRun<Saved>): ReviewRun<Saved> => ({
  ...run,
  at: run.at + 1,
  skipped: run.skipped + 1,
});

export const stopped = <Saved>(run: ReviewRun<Saved>): ReviewRun<Saved> => ({ ...run, isStopped: true });
