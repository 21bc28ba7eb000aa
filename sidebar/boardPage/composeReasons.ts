// Why each key account is key, in the reasons people wrote. A missing reason is mentioned.
import { boardPage as words } from '../../src/text/en/boardPage';
import { isolate, listNames } from '../format';
import { heading, list, paragraph, type Block } from '../printedPage/Page';
import type { Board } from './Board';

/** More reasons than these don't fit on a page. */
const MOST = 12;

export function composeReasons({ keyAccounts }: Board): Block[] {
  if (keyAccounts.length === 0) return [];
  const reasons = keyAccounts.map(({ candidate: { name, note } }) => ({ name, note: note.trim() }));
  const written = reasons.filter(({ note }) => note !== '');
  const missing = reasons.filter(({ note }) => note === '').map(({ name }) => name);
  const more = Math.max(0, written.length - MOST);
  return [
    heading(words.why),
    ...list([
      ...written.slice(0, MOST).map(({ name, note }) => words.because(isolate(name), isolate(note))),
      ...(more > 0 ? [words.moreReasons(more)] : []),
    ]),
    ...paragraph(missing.length > 0 ? [words.noReason(listNames(missing, MOST))] : []),
  ];
}
