/** The keys in the order they had, so that nothing jumps while it is being edited: those that are gone left out, newcomers last. */
export function keepOrder(before: readonly string[], now: readonly string[]): string[] {
  const kept = before.filter((key) => now.includes(key));
  return [...kept, ...now.filter((key) => !before.includes(key))];
}
