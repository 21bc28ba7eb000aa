// A button; at most one of a panel is `primary`, and stands first.
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  primary?: boolean;
  disabled?: boolean;
}

/** A disabled button stays reachable by keyboard, so that a screen reader can say that it is there. */
export function Button({ children, onClick, primary = false, disabled = false }: ButtonProps) {
  return (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}
