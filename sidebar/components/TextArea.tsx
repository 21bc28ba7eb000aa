// A text area with its label that grows with its text.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Field } from './Field';

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The maximum number of characters. */
  limit: number;
  /** The minimum number of visible lines. */
  lines?: number;
  hint?: string | null;
  fault?: string | null;
}

const MAX_HEIGHT = 240;

export function TextArea({ label, value, onChange, limit, lines = 2, hint = null, fault = null }: TextAreaProps) {
  const areaRef = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const shown = areaRef.current;
    if (!shown) return;
    shown.style.height = 'auto';
    // Two pixels for the border, which scrollHeight leaves out.
    shown.style.height = `${Math.min(MAX_HEIGHT, shown.scrollHeight + 2)}px`;
  }, [value]);
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(attributes) => (
        <textarea
          {...attributes}
          ref={areaRef}
          class="input"
          dir="auto"
          maxLength={limit}
          rows={lines}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
