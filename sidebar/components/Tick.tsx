// A checkbox or a radio button with its words beside it.
import type { ComponentChildren } from 'preact';

interface TickProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  /** The name of the group makes it one choice of several. */
  group?: string;
  disabled?: boolean;
}

export function Tick({ checked, onChange, children, group, disabled = false }: TickProps) {
  return (
    <label class="tick">
      <input
        type={group ? 'radio' : 'checkbox'}
        name={group}
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // What is shown is what is held, also where the panel asks before it follows.
          event.currentTarget.checked = group ? wanted : checked;
          onChange(wanted);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
