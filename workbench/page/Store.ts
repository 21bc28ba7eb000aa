// A value that the page shows, and who wants to know when it changes.
import { useEffect, useState } from 'preact/hooks';

export class Store<T> {
  private readonly listeners = new Set<(value: T) => void>();

  constructor(private present: T) {}

  get value(): T {
    return this.present;
  }

  set(value: T): void {
    if (Object.is(value, this.present)) return;
    this.present = value;
    for (const listener of [...this.listeners]) listener(value);
  }

  /** Calls back at each change; the returned function ends that. */
  subscribe(listener: (value: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** The store's value in a component, which is drawn again when it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, redraw] = useState({});
  const drawn = store.value;
  useEffect(() => {
    // It may have changed between the drawing and this.
    if (!Object.is(store.value, drawn)) redraw({});
    return store.subscribe(() => redraw({}));
  }, [store]);
  return drawn;
}
