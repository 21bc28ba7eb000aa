/** The keys in their previous order, so rows do not move during editing. Removed keys are left out, new keys are last. */
export function stableOrder(before: readonly string[], now: readonly string[]): string[] {
  const remaining = before.filter((key) => now.includes(key));
  return [...remaining, ...now.filter((key) => !before.includes(key))];
}
