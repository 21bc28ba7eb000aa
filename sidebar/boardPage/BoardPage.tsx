// One page that says to a board which accounts are key, why, and how firm that is.
export function BoardPage() {
  return null;
}
