// A button. A panel has at most one `primary` button, and it comes first.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '../text';

interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  primary?: boolean;
  /** While something runs, or where the panel says above why. */
  disabled?: boolean;
  /** What the user has to do first, as a sentence beside the button, which is disabled until then. */
  lacks?: string | null;
}

/** A disabled button stays in the tab order so screen readers can find it. */
export function Button({ children, onClick, primary = false, disabled = false, lacks = null }: ButtonProps) {
  const id = useId();
  const isOff = disabled || lacks !== null;
  return (
    <>
      <button
        type="button"
        class={primary ? 'button primary' : 'button'}
        aria-disabled={isOff}
        aria-describedby={lacks === null ? undefined : id}
        onClick={() => {
          if (!isOff) onClick();
        }}
      >
        {children}
      </button>
      {lacks !== null && (
        <span class="lacks quiet" id={id}>
          {lacks}
        </span>
      )}
    </>
  );
}

/** The sentence for the fields that are still blank, by label; null where none is. */
export const blankOf = (fields: Readonly<Record<string, string>>): string | null => {
  const blank = Object.keys(fields).filter((label) => fields[label]?.trim() === '');
  return blank.length === 0 ? null : text.common.fillFirst(blank);
};
