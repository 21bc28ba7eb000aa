// A line that unfolds details not everyone needs.
import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  summary: string;
  /** Read by screen readers in place of a summary that is clear only beside its neighbours. */
  name?: string;
  open?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ComponentChildren;
}

export function Disclosure({ summary, name, open = false, onToggle, children }: DisclosureProps) {
  return (
    <details open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary aria-label={name}>{summary}</summary>
      {children}
    </details>
  );
}
