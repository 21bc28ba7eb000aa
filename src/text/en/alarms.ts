// The line of alarms in panels, in English.
import { list } from './figures';

export const alarms = {
  title: (count: number, most: readonly string[]) =>
    count === 1
      ? `The sales figures of 1 account need an explanation: ${list(most)}.`
      : `The sales figures of ${count} accounts need an explanation. Most at stake: ${list(most)}.`,
  allKnown: 'All alarms of the sales figures are answered',
  more: (count: number, names: readonly string[]) => `${count} more: ${list(names)}`,
  known: (count: number) => `${count} answered`,
  inShort: { silent: 'silent', fallen: 'fallen', categoryLost: 'a category lost', halved: 'far below earlier years' },
  knownInShort: (alarm: string) => `${alarm} (known)`,
  noCandidate: '(not a candidate)',
  watched:
    'All customers are checked, those without sales lines by their yearly figures. Of those that are not candidates, at most the ten with the most at stake are listed.',
  leftOpen: (count: number, names: readonly string[]) =>
    count === 1
      ? `1 question about earlier figures is still open: ${list(names)}.`
      : `${count} questions about earlier figures are still open: ${list(names)}.`,
  dismiss: 'Leave unexplained',
  dismissed: 'left unexplained',
  because: 'Write down why',
  why: (name: string) => `Why ${name} buys less, or nothing`,
  hint: 'The alarm then stays quiet until it gets worse.',
  save: 'Keep this explanation',
  saving: 'Saving…',
};

export type AlarmsText = typeof alarms;
