// What is to be reached with the account, by when and by whom, and how far one has come.
import { HORIZON_MONTHS } from '../../model/plan/horizonOf';
import { actionsOfGoal } from '../actionsOfGoal';
import { quoted } from '../fillTemplate';
import { mapRecords } from '../mapRecords';
import { planColumn } from '../planColumn';
import { IDENTITY, type Formula, type Tab } from '../Tab';

const { account, computed, date, list, number, required, text } = planColumn;

/** KAM_ATTAINMENT is called once for the column; the row of a goal in it is counted, for it ends with the last figure. */
const attainment: Formula = (at, header, text) => {
  const figures = ['actual', 'target', 'baseline'].map((key) => at.fromHeader(key)).join(';');
  const done = `${actionsOfGoal(at, text, { is: 'done' })}/${actionsOfGoal(at, text, { not: ['cancelled'] })}`;
  const milestone = `IF(status=${quoted(text.lists.goalStatus.reached)};1;${done})`;
  const value = `IFERROR(IF(TRIM(measure)="";${milestone};INDEX(measured;place));"")`;
  const ranges = ['id', 'account', 'goal', 'measure', 'status'].map((key) => at.fromHeader(key)).join(';');
  const row = `IF(id=${at.cell('id')};"${header}";IF(goal="";"";${value}))`;
  const places = `SEQUENCE(ROWS(${at.fromHeader('id')}))`;
  return `=LET(measured;KAM_ATTAINMENT(${figures};"${header}");MAP(${ranges};${places};LAMBDA(id;account;goal;measure;status;place;${row})))`;
};

const openActions: Formula = (at, header, text) =>
  mapRecords(at, header, ['goal', 'account'], actionsOfGoal(at, text, { not: ['done', 'cancelled'] }));

const flag: Formula = (at, header, text) => {
  const { goalFlag, goalStatus, horizon } = text.lists;
  const isBeyond = (key: keyof typeof HORIZON_MONTHS): string =>
    `AND(horizon=${quoted(horizon[key])};due>EDATE(TODAY();${HORIZON_MONTHS[key]}))`;
  const words = [
    `IF(OR(status=${quoted(goalStatus.reached)};status=${quoted(goalStatus.dropped)});""`,
    `IF(AND(due<>"";due<TODAY());${quoted(goalFlag.overdue)}`,
    `IF(${actionsOfGoal(at, text, { not: ['cancelled'] })}=0;${quoted(goalFlag.noAction)}`,
    `IF(TRIM(owner)="";${quoted(goalFlag.noOwner)}`,
    `IF(due="";${quoted(goalFlag.noDueDate)}`,
    `IF(OR(${isBeyond('short')};${isBeyond('medium')});${quoted(goalFlag.horizonMismatch)};""))))))`,
  ];
  return mapRecords(at, header, ['goal', 'account', 'horizon', 'owner', 'due', 'status'], words.join(';'));
};

export const goals: Tab = {
  key: 'goals',
  headerRow: 2,
  hidden: false,
  name: 'goal',
  columns: [
    required(account),
    required(text('goal', 120, 220)),
    required(list('horizon', 'horizon')),
    list('priority', 'level', 90),
    list('forWhom', 'forWhom', 100),
    required(text('owner', 80)),
    required(date('due')),
    text('measure', 80),
    number('baseline'),
    number('target'),
    number('actual'),
    list('status', 'goalStatus', 110),
    text('leadsTo', 120, 160),
    text('obstacle', 200, 160),
    text('lesson', 300, 160),
    text('value', 200, 160),
    computed('attainment', '0%', 90, attainment),
    computed('openActions', '0', 80, openActions),
    computed('flag', '@', 160, flag),
    ...IDENTITY,
  ],
  references: { leadsTo: 'goals' },
};
