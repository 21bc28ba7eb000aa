// A line to type a new record's name into: Enter adds it, and the line is free for the next.
import { useId, useState } from 'preact/hooks';

interface NewLineProps {
  label: string;
  /** Said by a screen reader where the label is clear only in its place. */
  name?: string;
  limit: number;
  /** What Enter will do; shown while something is typed. */
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
          // Enter also ends a word of an input method, which is not meant to add anything.
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
