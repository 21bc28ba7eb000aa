/** Ranks from 1, smallest first; equal values share the mean of their ranks. */
export function meanRanks(values: readonly number[]): number[] {
  const places = [...values].sort((a, b) => a - b).map((value, place) => [value, place + 1] as const);
  const last = new Map(places);
  const first = new Map(places.reverse());
  return values.map((value) => (first.get(value)! + last.get(value)!) / 2);
}
