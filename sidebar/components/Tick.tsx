// A checkbox or a radio button with its label.
import type { ComponentChildren } from 'preact';

interface TickProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  /** Makes it a radio button of this group. */
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
          // The box shows the current value, even when the panel asks before it changes the value.
          event.currentTarget.checked = group ? wanted : checked;
          onChange(wanted);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
