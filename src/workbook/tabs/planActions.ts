// Steps towards goals, problems to solve, and follow-ups: each with one owner and one date.
import type { WeekStart } from '../../model/calendar/dueState';
import { goalKeys } from '../actionsOfGoal';
import { quoted } from '../fillTemplate';
import { perRecord } from '../perRecord';
import { computedColumn } from '../fieldColumn';
import { recordTab } from '../recordTab';
import type { Formula } from '../Tab';

const horizon: Formula = (at, header) => {
  const found = (): string => `XLOOKUP(${goalKeys(at)};${goalKeys(at, 'goals')};${at.column('horizon', 'goals')};"")&""`;
  const value = at.has('goal', 'goals') ? `IF(${at.column('goal')}="";"";${found()})` : '""';
  return perRecord(at, header, 'action', value);
};

const flag: Formula = (at, header, { lists }, weekStart) => {
  const { actionFlag, actionKind, actionStatus } = lists;
  const [status, due, goal] = [at.column('status'), at.column('due'), at.column('goal')];
  const isStep = `${at.column('kind')}=${quoted(actionKind.step)}`;
  const isNowhere = at.has('goal', 'goals') ? `ISERROR(XMATCH(${goalKeys(at)};${goalKeys(at, 'goals')}))` : 'TRUE';
  const words = [
    `IF((${status}=${quoted(actionStatus.done)})+(${status}=${quoted(actionStatus.cancelled)})>0;""`,
    `IF((${due}<>"")*(${due}<TODAY());${quoted(actionFlag.overdue)}`,
    `IF((${due}<>"")*(${due}<=${endOfWeek(weekStart)});${quoted(actionFlag.thisWeek)}`,
    `IF(IF(${goal}="";${isStep};${isNowhere});${quoted(actionFlag.noGoal)}`,
    `IF(TRIM(${at.column('owner')})="";${quoted(actionFlag.noOwner)};"")))))`,
  ];
  return perRecord(at, header, 'action', words.join(';'));
};

/** The last day of this week. WEEKDAY counts from Sunday, 1. */
const endOfWeek = (weekStart: WeekStart): string => `TODAY()+6-MOD(WEEKDAY(TODAY())-${FIRST_DAY[weekStart]};7)`;
const FIRST_DAY: Readonly<Record<WeekStart, number>> = { sunday: 1, monday: 2, saturday: 7 };

export const planActions = recordTab('actions', {
  jalali: ['due'],
  computed: [computedColumn('horizon', '@', horizon), computedColumn('flag', '@', flag)],
});
