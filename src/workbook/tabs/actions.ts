// The steps towards the goals, the problems to solve and what to follow up: one thing, one person, one date.
import type { WeekStart } from '../../model/plan/dueState';
import { quoted } from '../fillTemplate';
import { mapRecords } from '../mapRecords';
import type { Places } from '../Places';
import { planColumn } from '../planColumn';
import { IDENTITY, type Formula, type Tab } from '../Tab';

const { account, computed, date, list, required, text } = planColumn;

/** The goal's row, as conditions over the columns of Goals; null where there is no such tab yet. */
const isItsGoal = (at: Places): string | null =>
  at.has('goal', 'goals') ? `(${at.fromHeader('account', 'goals')}=account)*(${at.fromHeader('goal', 'goals')}=goal)` : null;

const horizon: Formula = (at, header) => {
  const found = isItsGoal(at);
  const value = found === null ? '""' : `IF(goal="";"";INDEX(FILTER(${at.fromHeader('horizon', 'goals')};${found});1)&"")`;
  return mapRecords(at, header, ['action', 'account', 'goal'], value);
};

const flag: Formula = (at, header, { lists }, weekStart) => {
  const { actionFlag, actionKind, actionStatus } = lists;
  const found = isItsGoal(at);
  const goals = found === null ? '0' : `SUMPRODUCT(${found})`;
  const words = [
    `IF(OR(status=${quoted(actionStatus.done)};status=${quoted(actionStatus.cancelled)});""`,
    `IF(AND(due<>"";due<TODAY());${quoted(actionFlag.overdue)}`,
    `IF(AND(due<>"";due<=${endOfWeek(weekStart)});${quoted(actionFlag.thisWeek)}`,
    `IF(IF(goal="";kind=${quoted(actionKind.step)};${goals}=0);${quoted(actionFlag.noGoal)}`,
    `IF(TRIM(owner)="";${quoted(actionFlag.noOwner)};"")))))`,
  ];
  return mapRecords(at, header, ['action', 'account', 'goal', 'kind', 'owner', 'due', 'status'], words.join(';'));
};

/** The last day of this week. WEEKDAY counts from Sunday, 1. */
const endOfWeek = (weekStart: WeekStart): string => `TODAY()+6-MOD(WEEKDAY(TODAY())-${FIRST_DAY[weekStart]};7)`;
const FIRST_DAY: Readonly<Record<WeekStart, number>> = { sunday: 1, monday: 2, saturday: 7 };

export const actions: Tab = {
  key: 'actions',
  headerRow: 2,
  hidden: false,
  name: 'action',
  columns: [
    required(account),
    text('goal', 120, 200),
    list('kind', 'actionKind', 90),
    required(text('action', 200, 260)),
    required(text('owner', 80)),
    required(date('due')),
    list('status', 'actionStatus', 110),
    date('doneOn'),
    text('note', 300, 200),
    computed('horizon', '@', 110, horizon),
    computed('flag', '@', 120, flag),
    ...IDENTITY,
  ],
  references: { goal: 'goals' },
};
