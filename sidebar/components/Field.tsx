// A label above its control, a hint and what is wrong below; the control is told of all three.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What the control must carry to belong to its label, hint and fault. */
export interface FieldAttributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface FieldProps {
  label: ComponentChildren;
  hint?: string | null;
  /** A sentence that says what is wrong and what is expected; null while nothing is. */
  fault?: string | null;
  children: (attributes: FieldAttributes) => ComponentChildren;
}

export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : null, fault ? `${id}-fault` : null].filter((part) => part !== null).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(fault) })}
      {hint && (
        <p class="hint" id={`${id}-hint`} dir="auto">
          {hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
