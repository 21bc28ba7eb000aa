// How formulas count the actions of a goal; `account` and `goal` are the names that the formula around it has for the two.
import { quoted } from './fillTemplate';
import type { Places } from './Places';
import type { WorkbookText } from './words';

type Word = 'done' | 'cancelled';

/** All of them, those with that status, or those with another one; none where there is no tab of actions yet. */
export function actionsOfGoal(at: Places, text: WorkbookText, status: { is?: Word; not?: readonly Word[] } = {}): string {
  if (!at.has('goal', 'actions')) return '0';
  const is = (word: Word, sign: string): string =>
    `(${at.fromHeader('status', 'actions')}${sign}${quoted(text.lists.actionStatus[word])})`;
  const conditions = [
    `(${at.fromHeader('account', 'actions')}=account)`,
    `(${at.fromHeader('goal', 'actions')}=goal)`,
    ...(status.is ? [is(status.is, '=')] : []),
    ...(status.not ?? []).map((word) => is(word, '<>')),
  ];
  return `SUMPRODUCT(${conditions.join('*')})`;
}
