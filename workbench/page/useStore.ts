import { useEffect, useState } from 'preact/hooks';
import type { Store } from './Store';

/** The store's value in a component, which is drawn again when it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, redraw] = useState({});
  const drawn = store.value;
  useEffect(() => {
    // It may have changed since the component was drawn.
    if (!Object.is(store.value, drawn)) redraw({});
    return store.subscribe(() => redraw({}));
  }, [store]);
  return drawn;
}
