// One line that adds a record by Enter; it stays where it is, ready for the next one.
import { useId, useRef, useState } from 'preact/hooks';

interface AddLineProps {
  /** What is added, said by a screen reader. */
  name: string;
  /** Shown while nothing is typed. */
  placeholder: string;
  /** At most so many characters. */
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
    // What was added above pushes the line down; the next one is typed where it can be seen.
    requestAnimationFrame(() => field.current?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <div class="add-line">
      <input
        ref={field}
        class="input"
        // Empty, it has the direction of the page, as the words shown in it have.
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
