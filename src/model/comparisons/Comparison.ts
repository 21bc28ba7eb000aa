/** A pairwise judgement: how many times as important the first criterion is as the second, 1/9 to 9 (Saaty's scale). */
export interface Comparison {
  /** Criterion ids. */
  first: string;
  second: string;
  ratio: number;
}
