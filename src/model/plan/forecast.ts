import { sum } from '../numbers/sum';

/** A deal: its amount, and its probability, 0–1. */
export interface Deal {
  amount: number;
  probability: number;
}

/** The expected amount of all deals, Σ amount × probability; 0 without deals. */
export function forecast(deals: readonly Deal[]): number {
  return sum(deals.map(({ amount, probability }) => amount * probability));
}
