/** The keys in their previous order, so rows do not move during editing. Removed keys are left out, new keys are last. */
export function keepOrder(before: readonly string[], now: readonly string[]): string[] {
  const kept = before.filter((key) => now.includes(key));
  return [...kept, ...now.filter((key) => !before.includes(key))];
}
