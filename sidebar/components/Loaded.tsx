// What a panel loads when it opens: a spinner with words, then the content or the reason for the failure.
import type { ComponentChildren } from 'preact';
import type { RequestState } from '../useRequest';
import { Problems } from './Problems';
import { Spinner } from './Spinner';

interface LoadedProps<Value> {
  of: Pick<RequestState<Value>, 'answer' | 'again'>;
  /** What the user is waiting for. */
  words: string;
  children: (value: Value) => ComponentChildren;
}

export function Loaded<Value>({ of: { answer, again }, words, children }: LoadedProps<Value>) {
  if (answer === null) return <Spinner words={words} />;
  if (!answer.ok) return <Problems problems={answer.problems} again={again} />;
  return <>{children(answer.value)}</>;
}
