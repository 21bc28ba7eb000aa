// The line of alarms in panels, in English.
import { list } from './figures';

export const alarms = {
  title: (count: number, most: readonly string[]) =>
    count === 1
      ? `The sales lines of 1 account ask for a word: ${list(most)}.`
      : `The sales lines of ${count} accounts ask for a word. Most at stake: ${list(most)}.`,
  allKnown: 'What the sales lines say is known',
  more: (count: number) => (count === 1 ? '1 more' : `${count} more`),
  known: (count: number) => (count === 1 ? '1 that is known' : `${count} that are known`),
  because: 'Known, because …',
  why: (name: string) => `Why ${name} buys less is known, because`,
  hint: 'It is then quiet until it gets worse.',
  save: 'Keep this word',
  saving: 'Saving…',
};

export type AlarmsText = typeof alarms;
