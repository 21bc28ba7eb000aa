// A value that a component reads at each frame: scrolling, zooming and resizing have no common event.
import { useLayoutEffect, useState } from 'preact/hooks';

/** The last reading; the component is drawn again when it differs, by what it holds, from the one before. */
export function useEachFrame<T>(read: () => T, inputs: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T>();
  useLayoutEffect(() => {
    let asked = 0;
    const follow = () => {
      const next = read();
      setValue((present) => (JSON.stringify(present) === JSON.stringify(next) ? present : next));
      asked = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(asked);
  }, inputs);
  return value;
}
