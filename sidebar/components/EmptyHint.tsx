// What to do when there are no entries yet.
import type { ComponentChildren } from 'preact';

export function EmptyHint({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}
