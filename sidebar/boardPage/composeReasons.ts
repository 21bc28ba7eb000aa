// Why each key account is key: the reason that people wrote, then the scores that speak for it and against it.
import { boardPage as words } from '../../src/text/en/boardPage';
import { isolate, listNames } from '../format';
import { heading, list, paragraph, type Block } from '../printedPage/Page';
import type { Board } from './Board';
import { describeStrengths } from '../robustness/describeStrengths';

/** More reasons than these don't fit on a page. */
const MOST = 12;

export function composeReasons({ keyAccounts, data: { ranking } }: Board): Block[] {
  if (keyAccounts.length === 0) return [];
  const reasons = keyAccounts.map(({ candidate: { name, note, scores } }) => {
    const parts = [asSentence(note), describeStrengths(scores, ranking.criteria) ?? ''].filter((part) => part !== '');
    return words.because(isolate(name), parts.length === 0 ? words.noScores : parts.join(' '));
  });
  const missing = keyAccounts.filter(({ candidate: { note } }) => note.trim() === '').map(({ candidate: { name } }) => name);
  const more = Math.max(0, reasons.length - MOST);
  return [
    heading(words.why),
    ...list([...reasons.slice(0, MOST), ...(more > 0 ? [words.moreReasons(more)] : [])]),
    ...paragraph(missing.length > 0 ? [words.noReason(listNames(missing, MOST))] : [], 'quiet'),
  ];
}

/** A typed reason, isolated and with a full stop: another sentence follows. */
function asSentence(note: string): string {
  const typed = note.trim();
  if (typed === '') return '';
  return /[.!?…؟]$/.test(typed) ? isolate(typed) : `${isolate(typed)}.`;
}
