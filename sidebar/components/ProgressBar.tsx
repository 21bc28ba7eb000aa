// How far a long piece of work has come, as a bar and in words.
import { useId } from 'preact/hooks';

/** @param part 0 to 1, or null while it is not known how much there is. */
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
