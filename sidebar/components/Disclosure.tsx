// A line that unfolds details not everyone needs.
import type { ComponentChildren } from 'preact';
import { oneStop } from '../../src/text/format/oneStop';

interface DisclosureProps {
  summary: string;
  /** What it is about, which screen readers add to a summary that is clear only beside its neighbours. */
  of?: string;
  open?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ComponentChildren;
}

export function Disclosure({ summary: written, of, open = false, onToggle, children }: DisclosureProps) {
  const summary = oneStop(written);
  return (
    <details open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary aria-label={of && `${summary}: ${of}`}>{summary}</summary>
      {children}
    </details>
  );
}
