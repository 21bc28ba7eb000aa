// A highlighted message: information, a warning, an error or a success. Sign and colour show which.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { oneStop } from '../../src/text/format/oneStop';
import { bringIntoView } from './bringIntoView';

export type NoticeKind = 'information' | 'warning' | 'error' | 'done';

const colours: Record<NoticeKind, string> = { information: '#1a73e8', warning: '#b06000', error: '#b3261e', done: '#137333' };
const signs: Record<NoticeKind, string> = {
  information: 'M8 7v4.5M8 4.4v.2',
  warning: 'M8 4v5M8 11.4v.2',
  error: 'M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4',
  done: 'M4.6 8.3l2.4 2.4 4.4-5',
};

/** Errors and successes answer a press: they come into view when they appear. Show another try under another `key`. */
export function Notice({ kind, children }: { kind: NoticeKind; children: ComponentChildren }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current && (kind === 'error' || kind === 'done')) bringIntoView(ref.current);
  }, [kind]);
  return (
    <div ref={ref} class={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="8" fill={colours[kind]} />
        <path d={signs[kind]} fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      <div>{typeof children === 'string' ? oneStop(children) : children}</div>
    </div>
  );
}
