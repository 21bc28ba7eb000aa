/** A deal in view: what it would bring, and the chance that it does, 0–1. */
export interface Deal {
  amount: number;
  probability: number;
}

/** What deals are expected to bring on the whole, Σ amount × probability; 0 without deals. */
export function forecast(deals: readonly Deal[]): number {
  return deals.reduce((sum, { amount, probability }) => sum + amount * probability, 0);
}
