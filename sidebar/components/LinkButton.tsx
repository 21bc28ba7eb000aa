// A button that looks like a link. It leads somewhere or unfolds something, and changes nothing.
import type { ComponentChildren } from 'preact';

export function LinkButton({ children, onClick }: { children: ComponentChildren; onClick: () => void }) {
  return (
    <button type="button" class="link" onClick={onClick}>
      {children}
    </button>
  );
}
