// Tabs of a panel. Arrow keys move between them, as in the ARIA tabs pattern.
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { formatNumber } from '../format';

interface TabsProps<Key extends string> {
  /** The accessible name of the whole tab list. */
  label: string;
  /** The name of each, in order. */
  tabs: Readonly<Record<Key, string>>;
  /** The number of gaps in each tab; 0 shows nothing. */
  counts?: Readonly<Record<Key, number>>;
  describeCount?: (count: number) => string;
  shown: Key;
  onShow: (key: Key) => void;
  children: ComponentChildren;
}

export function Tabs<Key extends string>({ label, tabs, counts, describeCount, shown, onShow, children }: TabsProps<Key>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const keys = Object.keys(tabs) as Key[];

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = event.key === forward ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? -1 : 0;
    const next = keys[(keys.indexOf(shown) + step + keys.length) % keys.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`[data-key="${next}"]`)?.focus();
  };

  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {keys.map((key) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            data-key={key}
            aria-selected={key === shown}
            aria-controls={`${id}-panel`}
            tabIndex={key === shown ? 0 : -1}
            onClick={() => onShow(key)}
          >
            {tabs[key]}
            {counts !== undefined && counts[key] > 0 && (
              <>
                {' '}
                <span class="count" aria-hidden="true">
                  {formatNumber(counts[key])}
                </span>
                <span class="hidden">{describeCount?.(counts[key])}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        {children}
      </div>
    </>
  );
}
