// Describes what the user is waiting for, and after a while that it still runs.
import { useEffect, useState } from 'preact/hooks';
import { text } from '../text';

/** In milliseconds. */
const LONG = 12_000;

export function Spinner({ words }: { words: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="spinner" role="status">
      <span>
        {words} {long && text.common.stillWorking}
      </span>
    </div>
  );
}
