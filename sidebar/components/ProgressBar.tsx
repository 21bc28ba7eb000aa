// The progress of a long task, as a bar and in words.
import { useId } from 'preact/hooks';

/** @param part 0 to 1; null while the total is unknown. */
export function ProgressBar({ part, words }: { part: number | null; words: string }) {
  const id = useId();
  return (
    <div class="field">
      <p id={id} aria-live="polite">
        {words}
      </p>
      {part === null ? <progress aria-labelledby={id} /> : <progress aria-labelledby={id} value={part} max={1} />}
    </div>
  );
}
