// A line that adds a record on Enter. It stays in place, ready for the next record.
import { useId, useRef, useState } from 'preact/hooks';

interface AddLineProps {
  /** What is added, read by screen readers. */
  name: string;
  /** Shown while nothing is typed. */
  placeholder: string;
  /** The maximum number of characters. */
  limit: number;
  suggestions?: readonly string[];
  onAdd: (line: string) => void;
}

export function AddLine({ name, placeholder, limit, suggestions = [], onAdd }: AddLineProps) {
  const [line, setLine] = useState('');
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    if (line.trim() === '') return;
    onAdd(line.trim());
    setLine('');
    // Adding a record pushes the line down. It scrolls back into view for the next one.
    requestAnimationFrame(() => field.current?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <div class="add-line">
      <input
        ref={field}
        class="input"
        // While empty, the field has the direction of the page, like its placeholder.
        dir={line === '' ? undefined : 'auto'}
        aria-label={name}
        placeholder={placeholder}
        maxLength={limit}
        autocomplete="off"
        list={suggestions.length > 0 ? list : undefined}
        value={line}
        onInput={(event) => setLine(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) add();
        }}
      />
      {line.trim() !== '' && (
        <button type="button" class="button" aria-label={name} onClick={add}>
          +
        </button>
      )}
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </div>
  );
}
