// Formulas that find the goal of a record and the actions of a goal by account and goal names together, for whole columns at once.
import { quoted } from './fillTemplate';
import type { Places } from './Places';
import type { TabKey } from './Tab';
import type { WorkbookText } from './words';

/** Account and goal of each row of a tab as one text, in lower case and without surrounding spaces. */
export const goalKeys = (at: Places, tab?: TabKey): string =>
  ['account', 'goal'].map((column) => `LOWER(TRIM(${at.column(column, tab)}))`).join('&"|"&');

interface Status {
  is?: 'done';
  not?: readonly ('done' | 'cancelled')[];
}

/** The number of actions of each row's goal with status `is`, or without the statuses `not`. 0 without a tab of actions. */
export function countActions(at: Places, text: WorkbookText, status: Status): string {
  const keys = keysOfActions(at, text, status);
  if (keys === null) return '0';
  const place = (direction: 1 | -1): string => `XMATCH(${goalKeys(at)};SORT(${keys});0;${direction})`;
  // Equal keys are neighbours after sorting.
  return `IFERROR(${place(-1)}-${place(1)}+1;0)`;
}

/** Whether the goal of each row has no such action. */
export function lacksActions(at: Places, text: WorkbookText, status: Status): string {
  const keys = keysOfActions(at, text, status);
  return keys === null ? 'TRUE' : `ISERROR(XMATCH(${goalKeys(at)};${keys}))`;
}

function keysOfActions(at: Places, text: WorkbookText, { is, not = [] }: Status): string | null {
  if (!at.has('goal', 'actions')) return null;
  const status = at.column('status', 'actions');
  const words = text.lists.actionStatus;
  const conditions = [
    `${at.column('action', 'actions')}<>""`,
    ...(is ? [`${status}=${quoted(words[is])}`] : []),
    ...not.map((word) => `${status}<>${quoted(words[word])}`),
  ];
  return `FILTER(${goalKeys(at, 'actions')};${conditions.join(';')})`;
}
