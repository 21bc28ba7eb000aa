/** A newcomer this far above a key account may take its seat at once. */
export declare const SWAP_GAP = 2;
interface Scored {
  id: string;
  score: number | null;
}
/** Whether a newcomer may take the seat of a key account before its reviews allow it: it scores two points more, or better. */
export declare const maySwap: (newcomer: Pick<Scored, 'score'>, incumbent: Pick<Scored, 'score'>) => boolean;
/** The key accounts that lose their seat to a newcomer that may take it, by id. Each newcomer takes one seat. */
export declare function swappedOut(leaving: readonly Scored[], newcomers: readonly Scored[]): ReadonlySet<string>;
export {};
