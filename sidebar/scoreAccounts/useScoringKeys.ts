// Scoring by keyboard anywhere in the panel, except while the user types.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { scoreOfKey } from './scoreOfKey';

interface ScoringKeys {
  score: (score: number) => void;
  clear: () => void;
  /** Moves by this number of accounts, down or (negative) up. Infinity moves to the end. */
  move: (by: number) => void;
  /** Moves to the reason of the current account. */
  explain: () => void;
}

const TYPING = 'input, select, textarea';
/** These controls handle the arrow keys and Enter themselves. */
const THEIRS = 'button, a, summary, [role=tab]';
const PAGE = 10;
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

export function useScoringKeys(keys: ScoringKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Before the browser paints: a key pressed as soon as the list is there counts.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || at?.closest(TYPING)) return;
      const act = actionOf(event.key, latest.current, at?.closest(THEIRS) !== null && at !== null);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function actionOf(key: string, keys: ScoringKeys, isOnControl: boolean): (() => void) | null {
  const score = scoreOfKey(key);
  if (score !== null) return () => keys.score(score);
  if (key === 'Backspace' || key === 'Delete') return keys.clear;
  if (isOnControl) return null;
  if (key === 'Enter') return keys.explain;
  const by = MOVES[key];
  return by === undefined ? null : () => keys.move(by);
}
