// A line for a new record's name. Enter adds the record and clears the line for the next one.
import { useId, useState } from 'preact/hooks';

interface NewLineProps {
  label: string;
  /** Read by screen readers when the label is clear only from its place. */
  name?: string;
  limit: number;
  /** What Enter will do; shown while the user types. */
  hint: string;
  onAdd: (typed: string) => void;
}

export function NewLine({ label, name = label, limit, hint, onAdd }: NewLineProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const isTyped = typed.trim() !== '';
  const add = () => {
    if (!isTyped) return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <div class="new-line">
      <input
        class="input"
        dir={isTyped ? 'auto' : undefined}
        aria-label={name}
        aria-describedby={isTyped ? id : undefined}
        placeholder={`+ ${label}`}
        maxLength={limit}
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped('');
          // Enter also confirms a word in an input method. That must not add a record.
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add();
        }}
        onBlur={add}
      />
      {isTyped && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
