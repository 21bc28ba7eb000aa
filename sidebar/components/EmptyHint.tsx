// What to do where nothing stands yet.
import type { ComponentChildren } from 'preact';

export function EmptyHint({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}
