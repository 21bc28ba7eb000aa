/**
 * The k-th highest value, k from 1; −∞ if there are fewer values. Reorders the input: the k highest values come first.
 *
 * Quickselect (Hoare 1961), in O(n) on average.
 */
export function kthHighest(values: Float64Array, k: number): number {
  const place = k - 1;
  if (place >= values.length) return -Infinity;
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let [left, right] = [from, to];
    while (left <= right) {
      while (values[left]! > pivot) left += 1;
      while (values[right]! < pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left]!;
      values[left] = values[right]!;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return values[place]!;
}
