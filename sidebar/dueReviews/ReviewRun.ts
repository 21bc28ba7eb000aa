// Going through accounts one after the other: which one it is, and what became of the others.

export interface ReviewRun<Saved> {
  /** Ids of accounts, in the order in which they are reviewed. */
  order: readonly string[];
  /** The place of the account that is reviewed, from 0; the number of accounts once all were shown. */
  at: number;
  saved: readonly Saved[];
  skipped: number;
  /** Somebody stopped before the end. */
  isStopped: boolean;
}

export const begin = <Saved>(order: readonly string[]): ReviewRun<Saved> => ({
  ...{ order, at: 0, saved: [], skipped: 0, isStopped: false },
});

/** The account that is reviewed; `null` when the run is over. */
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
