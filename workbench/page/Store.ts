// A value that the page shows, with listeners for its changes.

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

  /** Calls `listener` at each change, until the returned function is called. */
  subscribe(listener: (value: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
